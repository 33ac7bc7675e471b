"""Who may use what a family's record is thought about with: the words, the picture, the plan, supervision."""

from app.people.roles import Permission
from app.policy.doors import ASKS_TWICE, THEIR_CASE, WORKS_THERE, Line

THINKING: tuple[Line, ...] = (
    Line("GET", "/families/{case_id}/assessments/{assessment_id}/words", Permission.ASSESS, WORKS_THERE),
    Line("POST", "/families/{case_id}/assessments/{assessment_id}/words/look", Permission.ASSESS, ASKS_TWICE),
    Line("GET", "/families/{case_id}/picture/{child_id}", Permission.READ_CASES, THEIR_CASE),
    Line("GET", "/families/{case_id}/picture/{child_id}/print", Permission.READ_CASES, THEIR_CASE),
    Line("GET", "/families/{case_id}/picture/{child_id}/strand/{strand}", Permission.READ_CASES, THEIR_CASE),
    Line("GET", "/families/{case_id}/supervision", Permission.WRITE_CASES, ASKS_TWICE),
    Line("POST", "/families/{case_id}/supervision", Permission.WRITE_CASES, ASKS_TWICE),
    Line("GET", "/families/{case_id}/supervision/decisions", Permission.WRITE_CASES, ASKS_TWICE),
    Line("POST", "/families/{case_id}/supervision/decisions", Permission.WRITE_CASES, ASKS_TWICE),
    Line("GET", "/families/{case_id}/supervision/decisions/{item_id}", Permission.WRITE_CASES, ASKS_TWICE),
    Line("POST", "/families/{case_id}/supervision/decisions/{item_id}", Permission.WRITE_CASES, ASKS_TWICE),
    Line("GET", "/families/{case_id}/supervision/done/{decision_id}", Permission.WRITE_CASES, ASKS_TWICE),
    Line("POST", "/families/{case_id}/supervision/done/{decision_id}", Permission.WRITE_CASES, ASKS_TWICE),
    Line("GET", "/families/{case_id}/supervision/explanations", Permission.WRITE_CASES, ASKS_TWICE),
    Line("POST", "/families/{case_id}/supervision/explanations", Permission.WRITE_CASES, ASKS_TWICE),
    Line("GET", "/families/{case_id}/supervision/explanations/{item_id}", Permission.WRITE_CASES, ASKS_TWICE),
    Line("POST", "/families/{case_id}/supervision/explanations/{item_id}", Permission.WRITE_CASES, ASKS_TWICE),
    Line("GET", "/families/{case_id}/supervision/sessions/{session_id}", Permission.WRITE_CASES, ASKS_TWICE),
    Line("POST", "/families/{case_id}/supervision/sessions/{session_id}/after", Permission.WRITE_CASES, ASKS_TWICE),
    Line("POST", "/families/{case_id}/supervision/sessions/{session_id}/agenda", Permission.WRITE_CASES, ASKS_TWICE),
    Line("GET", "/families/{case_id}/supervision/sessions/{session_id}/agenda/{agenda_id}", Permission.WRITE_CASES, ASKS_TWICE),
    Line("POST", "/families/{case_id}/supervision/sessions/{session_id}/agenda/{agenda_id}", Permission.WRITE_CASES, ASKS_TWICE),
    Line("POST", "/families/{case_id}/supervision/sessions/{session_id}/finish", Permission.WRITE_CASES, ASKS_TWICE),
    Line("POST", "/families/{case_id}/supervision/sessions/{session_id}/thoughts", Permission.WRITE_CASES, ASKS_TWICE),
    Line("POST", "/families/{case_id}/words/look", Permission.READ_CASES, ASKS_TWICE),
)
