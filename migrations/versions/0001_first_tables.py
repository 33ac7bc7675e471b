"""The first tables: people, the trail, families, statements, tools as they were asked, and assessments.

Why: a practitioner can complete an assessment of a child, and it is kept so that nothing acknowledged is ever lost.
"""

import sqlalchemy as sa
import sqlmodel
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ONLY_ADDED_TO = {
    "sqlite": (
        "CREATE TRIGGER trail_never_altered BEFORE UPDATE ON trail BEGIN SELECT RAISE(ABORT, 'only added to'); END",
        "CREATE TRIGGER trail_never_taken_out BEFORE DELETE ON trail BEGIN SELECT RAISE(ABORT, 'only added to'); END",
        "CREATE TRIGGER trail_never_replaced BEFORE INSERT ON trail WHEN EXISTS (SELECT 1 FROM trail WHERE number = NEW.number)\n        BEGIN SELECT RAISE(ABORT, 'only added to'); END",
    ),
    "postgresql": (
        "CREATE FUNCTION trail_only_added_to() RETURNS trigger LANGUAGE plpgsql\n        AS $$ BEGIN RAISE EXCEPTION 'only added to'; END $$",
        "CREATE TRIGGER trail_never_altered BEFORE UPDATE OR DELETE OR TRUNCATE ON trail\n        FOR EACH STATEMENT EXECUTE FUNCTION trail_only_added_to()",
    ),
}
"""What the database itself does so that the trail is only ever added to."""


def upgrade() -> None:
    op.create_table(
        "signinattempt",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("name_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("source_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("browser_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("succeeded", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signinattempt")),
    )
    op.create_index("ix_sign_in_attempt_name_at", "signinattempt", ["name_hash", "at"], unique=False)
    op.create_index("ix_sign_in_attempt_source_at", "signinattempt", ["source_hash", "at"], unique=False)
    op.create_table(
        "team",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=120), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team")),
        sa.UniqueConstraint("name", name=op.f("uq_team_name")),
    )
    op.create_table(
        "tool_release",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("version", sqlmodel.sql.sqltypes.AutoString(length=20), nullable=False),
        sa.Column("content_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("declaration", sa.Text(), nullable=False),
        sa.Column("first_seen_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tool_release")),
        sa.UniqueConstraint("content_hash", name=op.f("uq_tool_release_content_hash")),
    )
    op.create_index("ix_tool_release_key_version", "tool_release", ["key", "version"], unique=False)
    op.create_table(
        "account",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sign_in_name", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=120), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "early_help_worker",
                "social_worker",
                "supervisor",
                "practice_lead",
                "administrator",
                "auditor",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("team_id", sa.Uuid(), nullable=True),
        sa.Column(
            "state",
            sa.Enum("invited", "active", "closed", name="state", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("password_hash", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("activation_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=True),
        sa.Column("activation_ends", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("last_signed_in_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.CheckConstraint("sign_in_name <> ''", name=op.f("ck_account_named")),
        sa.CheckConstraint("state <> 'active' OR password_hash <> ''", name=op.f("ck_account_active_with_a_password")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_account_team_id_team")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("activation_hash", name=op.f("uq_account_activation_hash")),
        sa.UniqueConstraint("sign_in_name", name=op.f("uq_account_sign_in_name")),
    )
    op.create_index(op.f("ix_account_team_id"), "account", ["team_id"], unique=False)
    op.create_table(
        "case_record",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("ref", sqlmodel.sql.sqltypes.AutoString(length=12), nullable=False),
        sa.Column("family_name", sqlmodel.sql.sqltypes.AutoString(length=120), nullable=False),
        sa.Column("folded_name", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("team_id", sa.Uuid(), nullable=False),
        sa.Column(
            "access",
            sa.Enum("team", "allocated", name="access", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("opened_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("opened_by", sa.Uuid(), nullable=False),
        sa.Column("closed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.CheckConstraint("closed_at IS NULL OR closed_at >= opened_at", name=op.f("ck_case_record_closes_after_it_opens")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_case_record_changed_by_account")),
        sa.ForeignKeyConstraint(["opened_by"], ["account.id"], name=op.f("fk_case_record_opened_by_account")),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=op.f("fk_case_record_team_id_team")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_record")),
        sa.UniqueConstraint("ref", name=op.f("uq_case_record_ref")),
    )
    op.create_index("ix_case_record_list", "case_record", ["team_id", "closed_at", "folded_name", "id", "access"], unique=False)
    op.create_table(
        "draft_tool",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("file", sqlmodel.sql.sqltypes.AutoString(length=80), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("content_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("declaration", sa.Text(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum("open", "published", "withdrawn", name="draft_state", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("brought_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("brought_by", sa.Uuid(), nullable=True),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("release_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "(state = 'published') = (release_id IS NOT NULL)", name=op.f("ck_draft_tool_published_with_a_release")
        ),
        sa.ForeignKeyConstraint(["brought_by"], ["account.id"], name=op.f("fk_draft_tool_brought_by_account")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_draft_tool_changed_by_account")),
        sa.ForeignKeyConstraint(["release_id"], ["tool_release.id"], name=op.f("fk_draft_tool_release_id_tool_release")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft_tool")),
    )
    op.create_index(op.f("ix_draft_tool_key"), "draft_tool", ["key"], unique=False)
    op.create_table(
        "held_licence",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("instrument", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("holder", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("reference", sqlmodel.sql.sqltypes.AutoString(length=120), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("noted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("noted_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["noted_by"], ["account.id"], name=op.f("fk_held_licence_noted_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_held_licence")),
        sa.UniqueConstraint("instrument", "number", name="uq_held_licence_number"),
    )
    op.create_table(
        "held_training",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("instrument", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("trained_on", sa.Date(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("noted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("noted_by", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "expires_on IS NULL OR expires_on >= trained_on", name=op.f("ck_held_training_training_ends_after_it_began")
        ),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_held_training_account_id_account")),
        sa.ForeignKeyConstraint(["noted_by"], ["account.id"], name=op.f("fk_held_training_noted_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_held_training")),
        sa.UniqueConstraint("instrument", "account_id", "number", name="uq_held_training_number"),
    )
    op.create_index(op.f("ix_held_training_account_id"), "held_training", ["account_id"], unique=False)
    op.create_table(
        "person",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("child", "unborn", "adult", name="kind", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("given_name", sqlmodel.sql.sqltypes.AutoString(length=100), nullable=False),
        sa.Column("family_name", sqlmodel.sql.sqltypes.AutoString(length=120), nullable=False),
        sa.Column("known_as", sqlmodel.sql.sqltypes.AutoString(length=100), nullable=False),
        sa.Column("folded_name", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.Column("pronouns", sqlmodel.sql.sqltypes.AutoString(length=20), nullable=False),
        sa.Column("born_on", sa.Date(), nullable=True),
        sa.Column("born_about", sa.Boolean(), nullable=False),
        sa.Column("expected_on", sa.Date(), nullable=True),
        sa.Column("died_on", sa.Date(), nullable=True),
        sa.Column("pen_picture", sa.Text(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.CheckConstraint("kind <> 'unborn' OR expected_on IS NOT NULL", name=op.f("ck_person_unborn_is_expected")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_person_changed_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_index("ix_person_folded_name", "person", ["folded_name"], unique=False)
    op.create_table(
        "signinsession",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("secret_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("begun_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("last_seen_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("ends_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("ended_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("browser", sqlmodel.sql.sqltypes.AutoString(length=80), nullable=False),
        sa.CheckConstraint("ends_at > begun_at", name=op.f("ck_signinsession_ends_after_it_begins")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_signinsession_account_id_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signinsession")),
        sa.UniqueConstraint("secret_hash", name=op.f("uq_signinsession_secret_hash")),
    )
    op.create_index(op.f("ix_signinsession_account_id"), "signinsession", ["account_id"], unique=False)
    op.create_table(
        "tool_step",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("version", sqlmodel.sql.sqltypes.AutoString(length=20), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("release_id", sa.Uuid(), nullable=False),
        sa.Column(
            "stage",
            sa.Enum(
                "draft",
                "reviewed",
                "published",
                "retired",
                name="tool_stage",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("owner", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("review_by", sa.Date(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("by", sa.Uuid(), nullable=False),
        sa.CheckConstraint("why <> ''", name=op.f("ck_tool_step_step_with_a_reason")),
        sa.CheckConstraint("number >= 1", name=op.f("ck_tool_step_steps_from_one")),
        sa.ForeignKeyConstraint(["by"], ["account.id"], name=op.f("fk_tool_step_by_account")),
        sa.ForeignKeyConstraint(["release_id"], ["tool_release.id"], name=op.f("fk_tool_step_release_id_tool_release")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tool_step")),
        sa.UniqueConstraint("key", "version", "number", name="uq_tool_step_number"),
    )
    op.create_table(
        "trail",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), sa.Identity(always=False), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("look", "deed", "refusal", "sign_in", name="kind", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("what", sqlmodel.sql.sqltypes.AutoString(length=120), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("session_id", sa.Uuid(), nullable=True),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("about_id", sa.Uuid(), nullable=True),
        sa.Column("detail", sqlmodel.sql.sqltypes.AutoString(length=120), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_trail_account_id_account")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_trail")),
    )
    op.create_index("ix_trail_account_id_number", "trail", ["account_id", "number"], unique=False)
    op.create_index("ix_trail_case_id_number", "trail", ["case_id", "number"], unique=False)
    op.create_table(
        "agreement",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("words", sqlmodel.sql.sqltypes.AutoString(length=1000), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_agreement_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_agreement_changed_by_account")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_agreement_person_id_person")),
        sa.ForeignKeyConstraint(["recorded_by"], ["account.id"], name=op.f("fk_agreement_recorded_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
    )
    op.create_index(op.f("ix_agreement_case_id"), "agreement", ["case_id"], unique=False)
    op.create_table(
        "allocation",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column(
            "part",
            sa.Enum("lead", "co_worker", name="part", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("since", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("until", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_allocation_account_id_account")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_allocation_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_allocation_changed_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_allocation")),
    )
    op.create_index(op.f("ix_allocation_account_id"), "allocation", ["account_id"], unique=False)
    op.create_index(op.f("ix_allocation_case_id"), "allocation", ["case_id"], unique=False)
    op.create_index(
        "uq_allocation_standing",
        "allocation",
        ["case_id", "account_id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_table(
        "case_member",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_case_member_case_id_case_record")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_case_member_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_member")),
        sa.UniqueConstraint("case_id", "person_id", "since", name="uq_case_member_once"),
    )
    op.create_index(op.f("ix_case_member_case_id"), "case_member", ["case_id"], unique=False)
    op.create_index(op.f("ix_case_member_person_id"), "case_member", ["person_id"], unique=False)
    op.create_table(
        "characteristic",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("words", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.Column("source", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_characteristic_changed_by_account")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_characteristic_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_characteristic")),
    )
    op.create_index(op.f("ix_characteristic_person_id"), "characteristic", ["person_id"], unique=False)
    op.create_table(
        "household",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=160), nullable=False),
        sa.Column("restricted", sa.Boolean(), nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_household_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_household_changed_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_household")),
    )
    op.create_index(op.f("ix_household_case_id"), "household", ["case_id"], unique=False)
    op.create_table(
        "involvement",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=120), nullable=False),
        sa.Column("what", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_involvement_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_involvement_changed_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_involvement")),
    )
    op.create_index(op.f("ix_involvement_case_id"), "involvement", ["case_id"], unique=False)
    op.create_table(
        "known_strength",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("words", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column(
            "level",
            sa.Enum(
                "could_be_relied_on",
                "needs_support",
                "idea_or_hope",
                "not_found",
                "not_explored",
                name="level",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("noted_on", sa.Date(), nullable=False),
        sa.Column("noted_by", sa.Uuid(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_known_strength_changed_by_account")),
        sa.ForeignKeyConstraint(["noted_by"], ["account.id"], name=op.f("fk_known_strength_noted_by_account")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_known_strength_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_known_strength")),
    )
    op.create_index(op.f("ix_known_strength_person_id"), "known_strength", ["person_id"], unique=False)
    op.create_table(
        "linked_use",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("child_id", sa.Uuid(), nullable=False),
        sa.Column("instrument", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(length=1000), nullable=False),
        sa.Column("missing", sa.Text(), nullable=False),
        sa.Column("override_why", sqlmodel.sql.sqltypes.AutoString(length=1000), nullable=False),
        sa.Column("started_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("started_by", sa.Uuid(), nullable=False),
        sa.CheckConstraint("missing = '[]' OR override_why <> ''", name=op.f("ck_linked_use_started_with_a_reason")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_linked_use_case_id_case_record")),
        sa.ForeignKeyConstraint(["child_id"], ["person.id"], name=op.f("fk_linked_use_child_id_person")),
        sa.ForeignKeyConstraint(["started_by"], ["account.id"], name=op.f("fk_linked_use_started_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_linked_use")),
    )
    op.create_index(op.f("ix_linked_use_case_id"), "linked_use", ["case_id"], unique=False)
    op.create_index(op.f("ix_linked_use_child_id"), "linked_use", ["child_id"], unique=False)
    op.create_table(
        "next_step",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("words", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("detail", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_next_step_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_next_step_changed_by_account")),
        sa.ForeignKeyConstraint(["made_by"], ["account.id"], name=op.f("fk_next_step_made_by_account")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_next_step_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_next_step")),
    )
    op.create_index(op.f("ix_next_step_case_id"), "next_step", ["case_id"], unique=False)
    op.create_table(
        "relationship",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("to_person_id", sa.Uuid(), nullable=False),
        sa.Column("word", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("cares", sa.Boolean(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_relationship_changed_by_account")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_relationship_person_id_person")),
        sa.ForeignKeyConstraint(["to_person_id"], ["person.id"], name=op.f("fk_relationship_to_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relationship")),
    )
    op.create_index(op.f("ix_relationship_person_id"), "relationship", ["person_id"], unique=False)
    op.create_index(op.f("ix_relationship_to_person_id"), "relationship", ["to_person_id"], unique=False)
    op.create_table(
        "sitting",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=False),
        sa.Column("place", sqlmodel.sql.sqltypes.AutoString(length=160), nullable=False),
        sa.Column("present", sa.Text(), nullable=False),
        sa.Column("others_present", sqlmodel.sql.sqltypes.AutoString(length=300), nullable=False),
        sa.Column("begun_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("begun_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["begun_by"], ["account.id"], name=op.f("fk_sitting_begun_by_account")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_sitting_case_id_case_record")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sitting")),
    )
    op.create_index(op.f("ix_sitting_case_id"), "sitting", ["case_id"], unique=False)
    op.create_table(
        "stage",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column(
            "stage",
            sa.Enum(
                "early_help",
                "family_help",
                "child_in_need",
                "enquiry",
                "child_protection_plan",
                "cared_for",
                "stepped_down",
                name="stage",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("who", sqlmodel.sql.sqltypes.AutoString(length=160), nullable=False),
        sa.Column("next_review_on", sa.Date(), nullable=True),
        sa.CheckConstraint("until IS NULL OR until >= since", name=op.f("ck_stage_ends_after_it_begins")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_stage_case_id_case_record")),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_stage_changed_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stage")),
    )
    op.create_index(op.f("ix_stage_case_id"), "stage", ["case_id"], unique=False)
    op.create_index(
        "uq_stage_standing",
        "stage",
        ["case_id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_table(
        "statement",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("about_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "seen",
                "said_by_child",
                "said_by_carer",
                "said_by_other",
                "written",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("speaker_id", sa.Uuid(), nullable=True),
        sa.Column("speaker", sqlmodel.sql.sqltypes.AutoString(length=160), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("exact", sa.Boolean(), nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=False),
        sa.Column("place", sqlmodel.sql.sqltypes.AutoString(length=160), nullable=False),
        sa.Column("interpreter", sqlmodel.sql.sqltypes.AutoString(length=160), nullable=False),
        sa.Column("not_for_family", sa.Boolean(), nullable=False),
        sa.Column("kept_with", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("recorded_by", sa.Uuid(), nullable=False),
        sa.Column("supersedes_id", sa.Uuid(), nullable=True),
        sa.Column("supersedes_why", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.ForeignKeyConstraint(["about_id"], ["person.id"], name=op.f("fk_statement_about_id_person")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_statement_case_id_case_record")),
        sa.ForeignKeyConstraint(["kept_with"], ["account.id"], name=op.f("fk_statement_kept_with_account")),
        sa.ForeignKeyConstraint(["recorded_by"], ["account.id"], name=op.f("fk_statement_recorded_by_account")),
        sa.ForeignKeyConstraint(["speaker_id"], ["person.id"], name=op.f("fk_statement_speaker_id_person")),
        sa.ForeignKeyConstraint(["supersedes_id"], ["statement.id"], name=op.f("fk_statement_supersedes_id_statement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
        sa.UniqueConstraint("supersedes_id", name=op.f("uq_statement_supersedes_id")),
    )
    op.create_index(op.f("ix_statement_about_id"), "statement", ["about_id"], unique=False)
    op.create_index(op.f("ix_statement_case_id"), "statement", ["case_id"], unique=False)
    op.create_table(
        "assessment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sitting_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("child_id", sa.Uuid(), nullable=False),
        sa.Column("release_id", sa.Uuid(), nullable=False),
        sa.Column("tool_key", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column(
            "depth",
            sa.Enum("quick", "standard", "full", name="depth", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("adaptations", sa.Text(), nullable=False),
        sa.Column("carers", sa.Text(), nullable=False),
        sa.Column(
            "child_seen",
            sa.Enum("alone", "with_others", "not_seen", name="child_seen", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("not_seen_why", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "returned",
                "with_supervisor",
                "signed",
                "replaced",
                "abandoned",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("begun_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("last_saved_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("sent_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("sent_by", sa.Uuid(), nullable=True),
        sa.Column("signed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("signed_by", sa.Uuid(), nullable=True),
        sa.Column("signed_words", sqlmodel.sql.sqltypes.AutoString(length=1000), nullable=False),
        sa.Column("as_signed", sa.Text(), nullable=False),
        sa.Column("replaces_id", sa.Uuid(), nullable=True),
        sa.Column("replaces_why", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.Column("abandoned_why", sqlmodel.sql.sqltypes.AutoString(length=400), nullable=False),
        sa.CheckConstraint("(replaces_id IS NULL) = (replaces_why = '')", name=op.f("ck_assessment_replaced_with_a_reason")),
        sa.CheckConstraint("(signed_at IS NULL) = (signed_by IS NULL)", name=op.f("ck_assessment_signed_by_somebody")),
        sa.CheckConstraint(
            "signed_by IS NULL OR sent_by IS NULL OR signed_by <> sent_by", name=op.f("ck_assessment_nobody_signs_what_they_sent")
        ),
        sa.CheckConstraint("signed_by IS NULL OR signed_by <> author_id", name=op.f("ck_assessment_nobody_signs_their_own")),
        sa.ForeignKeyConstraint(["author_id"], ["account.id"], name=op.f("fk_assessment_author_id_account")),
        sa.ForeignKeyConstraint(["case_id"], ["case_record.id"], name=op.f("fk_assessment_case_id_case_record")),
        sa.ForeignKeyConstraint(["child_id"], ["person.id"], name=op.f("fk_assessment_child_id_person")),
        sa.ForeignKeyConstraint(["release_id"], ["tool_release.id"], name=op.f("fk_assessment_release_id_tool_release")),
        sa.ForeignKeyConstraint(["replaces_id"], ["assessment.id"], name=op.f("fk_assessment_replaces_id_assessment")),
        sa.ForeignKeyConstraint(["sent_by"], ["account.id"], name=op.f("fk_assessment_sent_by_account")),
        sa.ForeignKeyConstraint(["signed_by"], ["account.id"], name=op.f("fk_assessment_signed_by_account")),
        sa.ForeignKeyConstraint(["sitting_id"], ["sitting.id"], name=op.f("fk_assessment_sitting_id_sitting")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment")),
    )
    op.create_index(op.f("ix_assessment_author_id"), "assessment", ["author_id"], unique=False)
    op.create_index(op.f("ix_assessment_case_id"), "assessment", ["case_id"], unique=False)
    op.create_index(op.f("ix_assessment_child_id"), "assessment", ["child_id"], unique=False)
    op.create_index(op.f("ix_assessment_sitting_id"), "assessment", ["sitting_id"], unique=False)
    op.create_index(op.f("ix_assessment_state"), "assessment", ["state"], unique=False)
    op.create_index(op.f("ix_assessment_tool_key"), "assessment", ["tool_key"], unique=False)
    op.create_index(
        "uq_assessment_replaces",
        "assessment",
        ["replaces_id"],
        unique=True,
        sqlite_where=sa.text("state <> 'abandoned'"),
        postgresql_where=sa.text("state <> 'abandoned'"),
    )
    op.create_table(
        "household_member",
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("changed_by", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("household_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("how", sqlmodel.sql.sqltypes.AutoString(length=160), nullable=False),
        sa.Column("main_home", sa.Boolean(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name=op.f("fk_household_member_changed_by_account")),
        sa.ForeignKeyConstraint(["household_id"], ["household.id"], name=op.f("fk_household_member_household_id_household")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_household_member_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_household_member")),
    )
    op.create_index(op.f("ix_household_member_household_id"), "household_member", ["household_id"], unique=False)
    op.create_index(op.f("ix_household_member_person_id"), "household_member", ["person_id"], unique=False)
    op.create_table(
        "linked_summary",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("use_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("used_on", sa.Date(), nullable=False),
        sa.Column("by_whom", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("edition", sqlmodel.sql.sqltypes.AutoString(length=120), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("written_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("written_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["use_id"], ["linked_use.id"], name=op.f("fk_linked_summary_use_id_linked_use")),
        sa.ForeignKeyConstraint(["written_by"], ["account.id"], name=op.f("fk_linked_summary_written_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_linked_summary")),
        sa.UniqueConstraint("use_id", "number", name="uq_linked_summary_number"),
    )
    op.create_index(op.f("ix_linked_summary_use_id"), "linked_summary", ["use_id"], unique=False)
    op.create_table(
        "answer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("question", sqlmodel.sql.sqltypes.AutoString(length=120), nullable=False),
        sa.Column(
            "voice",
            sa.Enum(
                "child",
                "carer",
                "practitioner",
                "other_professional",
                "written_record",
                name="voice",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("part", sqlmodel.sql.sqltypes.AutoString(length=80), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("operation", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("written_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("written_by", sa.Uuid(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_answer_numbers_from_one")),
        sa.ForeignKeyConstraint(["assessment_id"], ["assessment.id"], name=op.f("fk_answer_assessment_id_assessment")),
        sa.ForeignKeyConstraint(["written_by"], ["account.id"], name=op.f("fk_answer_written_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer")),
        sa.UniqueConstraint("assessment_id", "question", "voice", "part", "number", name="uq_answer_number"),
    )
    op.create_index("uq_answer_operation", "answer", ["assessment_id", "operation", "question", "voice", "part"], unique=True)
    op.create_table(
        "assessment_move",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("from_release_id", sa.Uuid(), nullable=False),
        sa.Column("to_release_id", sa.Uuid(), nullable=False),
        sa.Column("left_behind", sa.Text(), nullable=False),
        sa.Column("moved_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("moved_by", sa.Uuid(), nullable=False),
        sa.CheckConstraint("from_release_id <> to_release_id", name=op.f("ck_assessment_move_moved_somewhere")),
        sa.ForeignKeyConstraint(["assessment_id"], ["assessment.id"], name=op.f("fk_assessment_move_assessment_id_assessment")),
        sa.ForeignKeyConstraint(
            ["from_release_id"], ["tool_release.id"], name=op.f("fk_assessment_move_from_release_id_tool_release")
        ),
        sa.ForeignKeyConstraint(["moved_by"], ["account.id"], name=op.f("fk_assessment_move_moved_by_account")),
        sa.ForeignKeyConstraint(
            ["to_release_id"], ["tool_release.id"], name=op.f("fk_assessment_move_to_release_id_tool_release")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_move")),
    )
    op.create_index(op.f("ix_assessment_move_assessment_id"), "assessment_move", ["assessment_id"], unique=False)
    op.create_table(
        "cited",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("question", sqlmodel.sql.sqltypes.AutoString(length=120), nullable=False),
        sa.Column("statement_id", sa.Uuid(), nullable=False),
        sa.Column("since", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("by", sa.Uuid(), nullable=False),
        sa.Column("until", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["assessment_id"], ["assessment.id"], name=op.f("fk_cited_assessment_id_assessment")),
        sa.ForeignKeyConstraint(["by"], ["account.id"], name=op.f("fk_cited_by_account")),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name=op.f("fk_cited_statement_id_statement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cited")),
    )
    op.create_index(op.f("ix_cited_assessment_id"), "cited", ["assessment_id"], unique=False)
    op.create_index(op.f("ix_cited_statement_id"), "cited", ["statement_id"], unique=False)
    op.create_index(
        "uq_cited_standing",
        "cited",
        ["assessment_id", "question", "statement_id"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_table(
        "note_kept",
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("section", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kept_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_note_kept_account_id_account")),
        sa.ForeignKeyConstraint(["assessment_id"], ["assessment.id"], name=op.f("fk_note_kept_assessment_id_assessment")),
        sa.PrimaryKeyConstraint("assessment_id", "account_id", "section", name=op.f("pk_note_kept")),
    )
    op.create_table(
        "return_note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("section", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("returned_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("returned_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["assessment_id"], ["assessment.id"], name=op.f("fk_return_note_assessment_id_assessment")),
        sa.ForeignKeyConstraint(["returned_by"], ["account.id"], name=op.f("fk_return_note_returned_by_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_return_note")),
    )
    op.create_index(op.f("ix_return_note_assessment_id"), "return_note", ["assessment_id"], unique=False)
    op.create_table(
        "section_mark",
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("section", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.Column("completed", sa.Boolean(), nullable=False),
        sa.Column("marked_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("marked_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["assessment_id"], ["assessment.id"], name=op.f("fk_section_mark_assessment_id_assessment")),
        sa.ForeignKeyConstraint(["marked_by"], ["account.id"], name=op.f("fk_section_mark_marked_by_account")),
        sa.PrimaryKeyConstraint("assessment_id", "section", name=op.f("pk_section_mark")),
    )
    op.create_table(
        "finding",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("assessment_id", sa.Uuid(), nullable=False),
        sa.Column("answer_id", sa.Uuid(), nullable=False),
        sa.Column("child_id", sa.Uuid(), nullable=False),
        sa.Column("carer_id", sa.Uuid(), nullable=True),
        sa.Column("question", sqlmodel.sql.sqltypes.AutoString(length=120), nullable=False),
        sa.Column(
            "dimension",
            sa.Enum(
                "health",
                "education",
                "emotions_and_behaviour",
                "identity",
                "relationships",
                "social_presentation",
                "selfcare",
                "basic_care",
                "safety",
                "warmth",
                "stimulation",
                "guidance",
                "stability",
                "family_history",
                "wider_family",
                "housing",
                "employment",
                "income",
                "social_integration",
                "community_resources",
                name="dimension",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "signal",
            sa.Enum(
                "strength",
                "need",
                "serious_need",
                "experience",
                name="signal",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column(
            "level",
            sa.Enum(
                "steady", "mostly", "on_and_off", "mostly_not", name="level", native_enum=False, create_constraint=True, length=40
            ),
            nullable=True,
        ),
        sa.Column(
            "voice",
            sa.Enum(
                "child",
                "carer",
                "practitioner",
                "other_professional",
                "written_record",
                name="voice",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=False),
        sa.Column(
            "comparable",
            sa.Enum("same", "with_care", "not", name="comparable", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("frozen_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["answer_id"], ["answer.id"], name=op.f("fk_finding_answer_id_answer")),
        sa.ForeignKeyConstraint(["assessment_id"], ["assessment.id"], name=op.f("fk_finding_assessment_id_assessment")),
        sa.ForeignKeyConstraint(["carer_id"], ["person.id"], name=op.f("fk_finding_carer_id_person")),
        sa.ForeignKeyConstraint(["child_id"], ["person.id"], name=op.f("fk_finding_child_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finding")),
    )
    op.create_index(op.f("ix_finding_assessment_id"), "finding", ["assessment_id"], unique=False)
    op.create_index("ix_finding_child_dimension", "finding", ["child_id", "dimension"], unique=False)
    for statement in ONLY_ADDED_TO[op.get_bind().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    op.drop_index("ix_finding_child_dimension", table_name="finding")
    op.drop_index(op.f("ix_finding_assessment_id"), table_name="finding")
    op.drop_table("finding")
    op.drop_table("section_mark")
    op.drop_index(op.f("ix_return_note_assessment_id"), table_name="return_note")
    op.drop_table("return_note")
    op.drop_table("note_kept")
    op.drop_index(
        "uq_cited_standing", table_name="cited", sqlite_where=sa.text("until IS NULL"), postgresql_where=sa.text("until IS NULL")
    )
    op.drop_index(op.f("ix_cited_statement_id"), table_name="cited")
    op.drop_index(op.f("ix_cited_assessment_id"), table_name="cited")
    op.drop_table("cited")
    op.drop_index(op.f("ix_assessment_move_assessment_id"), table_name="assessment_move")
    op.drop_table("assessment_move")
    op.drop_index("uq_answer_operation", table_name="answer")
    op.drop_table("answer")
    op.drop_index(op.f("ix_linked_summary_use_id"), table_name="linked_summary")
    op.drop_table("linked_summary")
    op.drop_index(op.f("ix_household_member_person_id"), table_name="household_member")
    op.drop_index(op.f("ix_household_member_household_id"), table_name="household_member")
    op.drop_table("household_member")
    op.drop_index(
        "uq_assessment_replaces",
        table_name="assessment",
        sqlite_where=sa.text("state <> 'abandoned'"),
        postgresql_where=sa.text("state <> 'abandoned'"),
    )
    op.drop_index(op.f("ix_assessment_tool_key"), table_name="assessment")
    op.drop_index(op.f("ix_assessment_state"), table_name="assessment")
    op.drop_index(op.f("ix_assessment_sitting_id"), table_name="assessment")
    op.drop_index(op.f("ix_assessment_child_id"), table_name="assessment")
    op.drop_index(op.f("ix_assessment_case_id"), table_name="assessment")
    op.drop_index(op.f("ix_assessment_author_id"), table_name="assessment")
    op.drop_table("assessment")
    op.drop_index(op.f("ix_statement_case_id"), table_name="statement")
    op.drop_index(op.f("ix_statement_about_id"), table_name="statement")
    op.drop_table("statement")
    op.drop_index(
        "uq_stage_standing", table_name="stage", sqlite_where=sa.text("until IS NULL"), postgresql_where=sa.text("until IS NULL")
    )
    op.drop_index(op.f("ix_stage_case_id"), table_name="stage")
    op.drop_table("stage")
    op.drop_index(op.f("ix_sitting_case_id"), table_name="sitting")
    op.drop_table("sitting")
    op.drop_index(op.f("ix_relationship_to_person_id"), table_name="relationship")
    op.drop_index(op.f("ix_relationship_person_id"), table_name="relationship")
    op.drop_table("relationship")
    op.drop_index(op.f("ix_next_step_case_id"), table_name="next_step")
    op.drop_table("next_step")
    op.drop_index(op.f("ix_linked_use_child_id"), table_name="linked_use")
    op.drop_index(op.f("ix_linked_use_case_id"), table_name="linked_use")
    op.drop_table("linked_use")
    op.drop_index(op.f("ix_known_strength_person_id"), table_name="known_strength")
    op.drop_table("known_strength")
    op.drop_index(op.f("ix_involvement_case_id"), table_name="involvement")
    op.drop_table("involvement")
    op.drop_index(op.f("ix_household_case_id"), table_name="household")
    op.drop_table("household")
    op.drop_index(op.f("ix_characteristic_person_id"), table_name="characteristic")
    op.drop_table("characteristic")
    op.drop_index(op.f("ix_case_member_person_id"), table_name="case_member")
    op.drop_index(op.f("ix_case_member_case_id"), table_name="case_member")
    op.drop_table("case_member")
    op.drop_index(
        "uq_allocation_standing",
        table_name="allocation",
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.drop_index(op.f("ix_allocation_case_id"), table_name="allocation")
    op.drop_index(op.f("ix_allocation_account_id"), table_name="allocation")
    op.drop_table("allocation")
    op.drop_index(op.f("ix_agreement_case_id"), table_name="agreement")
    op.drop_table("agreement")
    op.drop_index("ix_trail_case_id_number", table_name="trail")
    op.drop_index("ix_trail_account_id_number", table_name="trail")
    op.drop_table("trail")
    op.drop_table("tool_step")
    op.drop_index(op.f("ix_signinsession_account_id"), table_name="signinsession")
    op.drop_table("signinsession")
    op.drop_index("ix_person_folded_name", table_name="person")
    op.drop_table("person")
    op.drop_index(op.f("ix_held_training_account_id"), table_name="held_training")
    op.drop_table("held_training")
    op.drop_table("held_licence")
    op.drop_index(op.f("ix_draft_tool_key"), table_name="draft_tool")
    op.drop_table("draft_tool")
    op.drop_index("ix_case_record_list", table_name="case_record")
    op.drop_table("case_record")
    op.drop_index(op.f("ix_account_team_id"), table_name="account")
    op.drop_table("account")
    op.drop_index("ix_tool_release_key_version", table_name="tool_release")
    op.drop_table("tool_release")
    op.drop_table("team")
    op.drop_index("ix_sign_in_attempt_source_at", table_name="signinattempt")
    op.drop_index("ix_sign_in_attempt_name_at", table_name="signinattempt")
    op.drop_table("signinattempt")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION trail_only_added_to()")
