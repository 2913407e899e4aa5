"""The person at the screen: everything that needs Qt."""

from desktop.ui.lasting import keep_singletons

keep_singletons()
