"""The cards of a request about the people around it, wired to what they ask for."""

from PySide6.QtWidgets import QWidget

from desktop.procedures.lines import CaseView
from desktop.ui.desk import Desk
from desktop.ui.pages.case_file_acts import CaseActs
from desktop.ui.pages.case_file_cautions import CautionsCard
from desktop.ui.pages.case_file_fee import FeeCard
from desktop.ui.pages.case_file_people import QuestionsCard, RepresentativeCard
from desktop.ui.pages.case_file_related import RelatedCard
from desktop.ui.pages.case_file_team import TeamCard
from desktop.ui.pages.case_file_team_acts import TeamActs


class TeamCards:
    """The page puts each where it belongs, and shows them together."""

    def __init__(self, desk: Desk) -> None:
        self.cautions = CautionsCard()
        self.representative = RepresentativeCard()
        self.questions = QuestionsCard()
        self.team = TeamCard(desk.office.clock.today)
        self.fee = FeeCard()
        self.related = RelatedCard(desk)

    def beside(self) -> tuple[QWidget, ...]:
        """Those that stand together in the right column, in their order."""
        return self.representative, self.questions, self.team, self.fee

    def show_view(self, view: CaseView) -> None:
        for card in (self.cautions, self.representative, self.questions, self.team, self.fee, self.related):
            card.show_view(view)

    def listen(self, acts: CaseActs, team: TeamActs) -> None:
        """Connect what the cards ask for with the acts of the page."""
        self.team.assign_wanted.connect(team.assign)
        self.team.waiting_wanted.connect(team.wait)
        self.team.note_wanted.connect(team.write_note)
        self.team.reminder_wanted.connect(team.remind)
        self.team.done_wanted.connect(team.finish_reminder)
        self.team.move_wanted.connect(team.move_reminder)
        self.representative.correct_wanted.connect(team.represent)
        self.representative.authority_wanted.connect(team.show_authority)
        self.representative.remove_wanted.connect(team.remove_representative)
        self.questions.answered_wanted.connect(team.answer)
        self.questions.reminded_wanted.connect(team.remind_question)
        self.fee.change_wanted.connect(team.lay_fee)
        self.fee.drop_wanted.connect(team.drop_fee)
        self.fee.announce_wanted.connect(lambda: acts.writing.write("fee"))
        self.fee.answer_wanted.connect(team.answer_fee)
        self.fee.paid_wanted.connect(team.pay_fee)
        self.related.unlink_wanted.connect(team.unlink)
        self.related.repeat_wanted.connect(team.link_repeat)
