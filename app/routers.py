"""Every address of the service, capability by capability: what a new one adds its own to."""

from fastapi import APIRouter

from app.access import handover_pages, purpose_pages
from app.access import routes as access_routes
from app.access_requests import deciding as rights_deciding
from app.access_requests import routes as rights_routes
from app.accounts import routes as accounts_routes
from app.adapting import routes as adapting_routes
from app.answering import said, saving, together
from app.attachments import routes as attachments_routes
from app.attachments import sending as attachments_sending
from app.backups import routes as backups_routes
from app.beginning import routes as beginning_routes
from app.beginning import who_was_there
from app.capture import routes as capture_routes
from app.caseload import routes as caseload_routes
from app.change_over_time import routes as unfolding_routes
from app.choosing import routes as choosing_routes
from app.chronology import routes as chronology_routes
from app.citing import routes as citing_routes
from app.cohorts import routes as cohorts_routes
from app.consent import routes as consent_routes
from app.copies import routes as copies_routes
from app.deadlines import routes as deadlines_routes
from app.decisions import into_plan as decisions_into_plan
from app.decisions import routes as decisions_routes
from app.dip_samples import routes as dip_samples_routes
from app.drafts import routes as drafts_routes
from app.due import routes as due_routes
from app.evidence import routes as evidence_routes
from app.exchange import routes as exchange_routes
from app.factors import routes as factors_routes
from app.families import routes as families_routes
from app.family_wording import routes as family_wording_routes
from app.figures_by_group import routes as figures_by_group
from app.figures_taken import routes as figures_taken_routes
from app.finishing import leaving
from app.finishing import routes as finishing_routes
from app.health import routes as watching_routes
from app.identity import routes as identity_routes
from app.insight import in_the_way as insight_in_the_way
from app.insight import routes as insight_routes
from app.instruments import routes as instruments_routes
from app.language import routes as language_routes
from app.learning import routes as learning_routes
from app.linkouts import routes as linkouts_routes
from app.lived_experience import routes as lives_routes
from app.looking import reviewing as looking_reviewing
from app.looking import routes as looking_routes
from app.looking import trail_page
from app.merging import routes as merging_routes
from app.moving import routes as moving_routes
from app.outcomes_by_help import routes as outcomes_by_help_routes
from app.people import routes as people_routes
from app.picture_pages import commenting as sides_commenting
from app.picture_pages import routes as sides_routes
from app.plan_agreement import holding as agreeing_holding
from app.plan_agreement import marking as agreeing_marking
from app.plan_agreement import reading_versions as agreeing_versions
from app.plan_agreement import reviews as agreeing_reviews
from app.plan_agreement import signing as agreeing_signing
from app.plan_pages import routes as planning_routes
from app.plan_writing import outcomes as planning_outcomes
from app.plan_writing import whole as planning_whole
from app.plan_writing import writing as planning_writing
from app.previews import routes as previews_routes
from app.prompting import routes as prompting_routes
from app.putting_off import routes as putting_off_routes
from app.reflections import routes as reflections_routes
from app.releases import of_chronologies as releases_of_chronologies
from app.releases import of_plans as releases_of_plans
from app.releases import routes as releases_routes
from app.retention import closing as retention_closing
from app.retention import routes as retention_routes
from app.return_matches import routes as return_matches_routes
from app.rows import routes as rows_routes
from app.safeguarding_dataset import routes as safeguarding_dataset_routes
from app.session_records import agenda_pages, checking, session_pages
from app.session_records import routes as session_records_routes
from app.settling import routes as settling_routes
from app.signing_in import activation, elsewhere, ended_elsewhere, passkey_routes, proving
from app.signing_in import routes as signing_in_routes
from app.stages import routes as stages_routes
from app.starting import routes as starting_routes
from app.stewardship import routes as stewardship_routes
from app.suite import routes as suite_routes
from app.suite_use import routes as suite_use_routes
from app.supervision import routes as supervision_routes
from app.supervision import to_read as supervision_to_read
from app.timeline import routes as timeline_routes
from app.turned import routes as turned_routes
from app.unusual import routes as unusual_routes
from app.upkeep import record_routes
from app.upkeep import routes as upkeep_routes
from app.web import about, health
from app.withholding import routes as withholding_routes
from app.work import routes as work_routes

ROUTERS: tuple[APIRouter, ...] = (
    health.router,
    about.router,
    signing_in_routes.router,
    passkey_routes.router,
    activation.router,
    elsewhere.router,
    ended_elsewhere.router,
    proving.router,
    factors_routes.router,
    people_routes.router,
    trail_page.router,
    accounts_routes.router,
    backups_routes.router,
    watching_routes.router,
    previews_routes.router,
    instruments_routes.router,
    suite_routes.router,
    stewardship_routes.router,
    starting_routes.router,
    language_routes.router,
    family_wording_routes.router,
    evidence_routes.router,
    attachments_routes.router,
    attachments_sending.router,
    linkouts_routes.router,
    identity_routes.router,
    access_routes.router,
    handover_pages.router,
    purpose_pages.router,
    merging_routes.router,
    upkeep_routes.router,
    record_routes.router,
    chronology_routes.router,
    timeline_routes.router,
    rows_routes.router,
    deadlines_routes.router,
    consent_routes.router,
    stages_routes.router,
    looking_reviewing.router,
    looking_routes.router,
    sides_routes.router,
    sides_commenting.router,
    unfolding_routes.router,
    lives_routes.router,
    beginning_routes.router,
    who_was_there.router,
    choosing_routes.router,
    moving_routes.router,
    prompting_routes.router,
    adapting_routes.router,
    capture_routes.router,
    saving.router,
    together.router,
    said.router,
    settling_routes.router,
    turned_routes.router,
    finishing_routes.router,
    leaving.router,
    withholding_routes.router,
    copies_routes.router,
    releases_routes.router,
    releases_of_chronologies.router,
    releases_of_plans.router,
    citing_routes.router,
    exchange_routes.router,
    drafts_routes.router,
    planning_routes.router,
    planning_writing.router,
    planning_whole.router,
    planning_outcomes.router,
    agreeing_signing.router,
    agreeing_versions.router,
    agreeing_reviews.router,
    agreeing_holding.router,
    agreeing_marking.router,
    supervision_routes.router,
    supervision_to_read.router,
    due_routes.router,
    decisions_into_plan.router,
    decisions_routes.router,
    reflections_routes.router,
    putting_off_routes.router,
    session_records_routes.router,
    session_pages.router,
    agenda_pages.router,
    checking.router,
    unusual_routes.router,
    work_routes.router,
    caseload_routes.router,
    dip_samples_routes.router,
    families_routes.router,
    rights_routes.router,
    rights_deciding.router,
    retention_closing.router,
    retention_routes.router,
    cohorts_routes.router,
    figures_by_group.router,
    figures_taken_routes.router,
    insight_in_the_way.router,
    insight_routes.router,
    learning_routes.router,
    outcomes_by_help_routes.router,
    suite_use_routes.router,
    safeguarding_dataset_routes.router,
    return_matches_routes.router,
)
"""Every router, lowest capability first."""
