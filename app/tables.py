"""Every table of the record, gathered in one place for migrations."""

from sqlmodel import SQLModel

import app.adapting.models
import app.agendas.models
import app.assessments.models
import app.attachments.models
import app.audit.models
import app.cases.models
import app.chronology.models
import app.cohorts.models
import app.consent.models
import app.deadlines.models
import app.decisions.models
import app.dip_samples.models
import app.doors.models
import app.drafts.models
import app.evidence.models
import app.factors.models
import app.figure_releases.models
import app.figures.models
import app.finding.keeping
import app.identity.models
import app.instruments.models
import app.learning.models
import app.lifecycle.models
import app.linkouts.models
import app.merging.models
import app.moving.models
import app.people.models
import app.picture_remarks.models
import app.plans.models
import app.practice_measures.models
import app.putting_off.models
import app.reflections.models
import app.releases.models
import app.retention.models
import app.return_matches.models
import app.rights.models
import app.safeguarding_dataset.models
import app.session_records.models
import app.sign_on.models
import app.stages.models
import app.suite.models
import app.withholding.models  # noqa: F401

RECORD = SQLModel.metadata
