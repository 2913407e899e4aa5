"""The style sheet: `$name` is a colour of the scheme, `$em(x)` a length of x text sizes.

`$less(x)` is one pixel less than `$em(x)`: a part whose border grows by a pixel with the focus stays as large.
"""

STYLE_SHEET = """
* { outline: none; }
QToolTip { background: $toast; color: $on_toast; border: 0; padding: $em(.35) $em(.6); }

QLabel.h1 { font-size: $em(1.5); font-weight: 600; }
QLabel.h2 { font-size: $em(1.15); font-weight: 600; }
QLabel.strong { font-weight: 600; }
QLabel.dim { color: $dim; }
QLabel.field-error { color: $error; }
QLabel.kbd { color: $dim; border: 1px solid $hair; border-radius: 4px; padding: 1px $em(.4);
  background: $base; }

QFrame#side { background: $side; border: 0; border-right: 1px solid $hair; }
QFrame#content, QWidget#page { background: $window; }
QStatusBar { background: $window; color: $dim; border-top: 1px solid $hair; }
QStatusBar::item { border: 0; }

QPushButton, QToolButton {
  background: $base; color: $text; border: 1px solid $line; border-radius: 6px;
  padding: $em(.42) $em(.95); min-height: $em(1.35);
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $selected; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: $less(.42) $less(.95); }
QPushButton:disabled, QToolButton:disabled { color: $dim; border-color: $hair; background: $window; }
QPushButton.primary { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton.primary:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton.primary:focus { border: 2px solid $text; }
QPushButton.primary:disabled { background: $hair; color: $dim; border-color: $hair; }
QPushButton.danger { background: $base; color: $danger; border: 1px solid $danger; }
QPushButton.danger:hover { background: $danger; color: $on_danger; }
QPushButton.danger:focus { border: 2px solid $danger; }
QPushButton.danger:disabled { color: $dim; border-color: $hair; }
QPushButton.quiet, QToolButton.quiet { background: transparent; border: 1px solid transparent; }
QPushButton.quiet:hover, QToolButton.quiet:hover { background: $hover; }
QPushButton.quiet:focus, QToolButton.quiet:focus { border: 2px solid $accent; }
QPushButton.link { background: transparent; border: 1px solid transparent; color: $accent; text-align: left;
  padding: $em(.2) $em(.3); }
QPushButton.link:hover { text-decoration: underline; }
QPushButton.link:focus { border: 2px solid $accent; }
QToolButton { padding: $em(.42); }
QToolButton:focus { padding: $less(.42); }
QToolButton::menu-indicator { image: none; }

QPushButton.nav { text-align: left; border: 1px solid transparent; background: transparent;
  border-radius: 8px; padding: $em(.55) $em(.7); }
QPushButton.nav:hover { background: $hover; }
QPushButton.nav:checked { background: $selected; font-weight: 600; }
QPushButton.nav:focus { border: 2px solid $accent; }

QPushButton.chip { border: 1px solid $line; border-radius: $em(1.0); padding: $em(.22) $em(.9);
  min-height: $em(1.45); background: $base; }
QPushButton.chip:hover { background: $hover; }
QPushButton.chip:checked { border: 1px solid $accent; background: $selected; font-weight: 600; }
QPushButton.chip:focus { border: 2px solid $accent; padding: $less(.22) $less(.9); }

QPushButton.finder { text-align: left; color: $dim; background: $base; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox {
  background: $base; color: $text; border: 1px solid $line; border-radius: 6px;
  padding: $em(.42) $em(.7); min-height: $em(1.35);
  selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $dim; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus {
  border: 2px solid $accent; padding: $less(.42) $less(.7); }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid $error;
  padding: $less(.42) $less(.7); }
QLineEdit QToolButton, QLineEdit QToolButton:hover { background: transparent; border: 0; padding: 0;
  min-height: 0; }
QComboBox:editable { padding: $em(.2) $em(.7); min-height: $em(1.9); }
QComboBox:editable:focus { padding: $less(.2) $less(.7); }
QComboBox QLineEdit, QComboBox QLineEdit:focus { background: transparent; border: 0; padding: 0; min-height: 0; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QLineEdit[readOnly="true"] {
  background: $window; color: $dim; }
QComboBox::drop-down { border: 0; width: $em(2.0); }
QComboBox::down-arrow { image: url(icons:chevron-down-$scheme.svg); width: $em(1.1); height: $em(1.1); }
QComboBox QAbstractItemView { background: $base; border: 1px solid $line; padding: 4px;
  selection-background-color: $selected; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: $em(2.0); padding: 0 $em(.5); }
QCheckBox, QRadioButton { spacing: $em(.6); min-height: $em(1.75); border: 2px solid transparent;
  border-radius: 6px; padding: 1px $em(.2); }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator { width: $em(1.1); height: $em(1.1);
  border: 1px solid $line; background: $base; border-radius: 4px; }
QRadioButton::indicator { border-radius: $em(.55); }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked, QListView::indicator:checked {
  background: $accent; border-color: $accent; }
QCheckBox::indicator:checked, QListView::indicator:checked { image: url(icons:check-$scheme.svg); }
QRadioButton::indicator:checked { image: url(icons:dot-$scheme.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $window; border-color: $hair; }
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled {
  background: $dim; border-color: $dim; }
QCheckBox:disabled, QRadioButton:disabled { color: $dim; }

QTableView { background: $base; alternate-background-color: $base; border: 1px solid $hair;
  border-radius: 8px;
  selection-background-color: $selected; selection-color: $text; gridline-color: transparent; }
QTableView:focus { border: 1px solid $accent; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: $base; color: $dim; border: 0; border-bottom: 1px solid $hair;
  padding: $em(.7) $em(.8); font-weight: 500; }
QHeaderView::section:first { border-top-left-radius: 8px; }
QHeaderView::section:last { border-top-right-radius: 8px; }
QListView, QListWidget { background: $base; border: 1px solid $hair; border-radius: 8px;
  selection-background-color: $selected; selection-color: $text; }
QListWidget#results { background: transparent; border: 0; }
QListView:focus, QListWidget:focus { border: 1px solid $accent; }

QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $line; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QFrame.card { background: $base; border: 1px solid $hair; border-radius: 10px; }
QFrame.banner { background: $banner; border: 0; border-radius: 8px; }
QFrame.banner QLabel { color: $on_banner; }
QFrame#demo { border-radius: 0; }
QFrame.banner QPushButton { background: transparent; color: $on_banner; border: 1px solid $on_banner;
  padding: $em(.2) $em(.8); min-height: $em(1.35); }
QFrame.banner QPushButton:hover { background: $on_banner; color: $banner; }
QFrame.banner QPushButton:focus { border: 2px solid $on_banner; }
QFrame.notice { background: $base; border: 1px solid $error; border-radius: 8px; }
QFrame.toast { background: $toast; border: 0; border-radius: 8px; }
QFrame.toast QLabel { color: $on_toast; }
QFrame.toast QPushButton { background: transparent; border: 1px solid transparent; color: $toast_link;
  font-weight: 600; padding: $em(.2) $em(.6); }
QFrame.toast QPushButton:hover { text-decoration: underline; }
QFrame.toast QPushButton:focus { border: 2px solid $toast_link; }
QFrame#rule { background: $hair; border: 0; max-height: 1px; }

QMenu { background: $base; border: 1px solid $line; border-radius: 6px; padding: 4px; }
QMenu::item { padding: $em(.4) $em(1.2); border-radius: 4px; }
QMenu::item:selected { background: $selected; }
QMenu::separator { height: 1px; background: $hair; margin: 4px $em(.5); }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $base; }
QCalendarWidget QToolButton { border: 0; padding: $em(.3) $em(.6); background: transparent; }
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QAbstractItemView { border: 0; selection-background-color: $accent;
  selection-color: $on_accent; }
QDialog { background: $window; }
QSplitter::handle { background: $hair; }
QTabBar::tab { padding: $em(.5) $em(1.0); border: 0; border-bottom: 2px solid transparent; color: $dim; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { color: $accent; }
QTabWidget::pane { border: 0; border-top: 1px solid $hair; }
"""
