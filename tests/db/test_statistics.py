from dataclasses import replace
from datetime import date

from db import cases
from db.holding_records import CaseStatistic
from db.records import CaseRight
from db.statistics import case_statistics, keep_case_statistics, live_cases
from db.vault import Vault

ONE = CaseStatistic(
    received_month="2026-02",
    channel="email",
    rights=(("access", "granted"), ("erasure", "refused")),
    days=28,
    in_time=True,
    extended=False,
)


def test_the_numbers_of_a_purged_case_stay(vault: Vault):
    early = replace(ONE, received_month="2026-01", rights=(), in_time=False, extended=True)
    with vault.write() as con:
        keep_case_statistics(con, {4: ONE, 9: early, 5: replace(ONE, received_month="2025-12")})
        keep_case_statistics(con, {4: replace(ONE, days=99)})
        keep_case_statistics(con, {})
    with vault.read() as con:
        assert case_statistics(con, 2026) == (early, ONE)
        assert case_statistics(con, 2025) == (replace(ONE, received_month="2025-12"),)
        assert case_statistics(con, 2024) == ()


def test_the_cases_of_a_year(vault: Vault, open_case, monkeypatch):
    days = (date(2025, 12, 31), date(2026, 1, 1), date(2026, 7, 1), date(2026, 12, 31), date(2027, 1, 1))
    before, first, summer, last, after = (open_case(day, rights=(CaseRight(right="access"),)) for day in days)
    with vault.write() as con:
        cases.keep_case(con, replace(cases.fetch_case(con, summer), closed_on=date(2026, 7, 9)))
    for page in (1000, 2, 3):
        monkeypatch.setattr("db.statistics._PAGE", page)
        with vault.read() as con:
            assert [case.id for case in live_cases(con, 2026)] == [last, summer, first]
            assert [case.id for case in live_cases(con, 2025)] == [before]
            assert [case.id for case in live_cases(con, 2027)] == [after]
            assert live_cases(con, 2024) == live_cases(con, 2028) == ()
            assert live_cases(con, 2026)[0].rights == (CaseRight(right="access"),)
