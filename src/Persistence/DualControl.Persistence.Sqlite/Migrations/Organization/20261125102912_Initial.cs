using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DualControl.Persistence.Sqlite.Migrations.Organization
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "org_assessment_period",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    rule_set_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    base_tenths = table.Column<int>(type: "INTEGER", nullable: false),
                    revision_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    closed_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    objection_last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    rewards = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    published_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_assessment_period", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_assessment_result",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    base_tenths = table.Column<int>(type: "INTEGER", nullable: false),
                    score_tenths = table.Column<int>(type: "INTEGER", nullable: false),
                    lines = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    objection = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    objection_pending = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_assessment_result", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_assessment_rule_set",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    basis = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    base_points = table.Column<long>(type: "INTEGER", nullable: false),
                    rules = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    version_number = table.Column<int>(type: "INTEGER", nullable: true),
                    effective_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    drafted_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    issued_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    issued_at = table.Column<long>(type: "INTEGER", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_assessment_rule_set", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_enterprise",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    credit_code = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    industry = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    principal_post_title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    staff_count = table.Column<int>(type: "INTEGER", nullable: false),
                    contact_post_title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    location = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    hazardous_chemicals = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    status_changes = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_enterprise", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_enterprise_registration",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    credit_code = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    industry = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    profile = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    section_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    lookup_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    waiting_credit_code = table.Column<string>(type: "TEXT", maxLength: 18, nullable: true),
                    decisions = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    accepted_as = table.Column<Guid>(type: "TEXT", nullable: true),
                    submitted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_enterprise_registration", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_idempotency_key",
                columns: table => new
                {
                    caller = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    request_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    result = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_idempotency_key", x => new { x.caller, x.key });
                });

            migrationBuilder.CreateTable(
                name: "org_import",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    table = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    owner = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    uploaded_by = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    uploaded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    done = table.Column<int>(type: "INTEGER", nullable: false),
                    total = table.Column<int>(type: "INTEGER", nullable: true),
                    counts = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    failure = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    claimed_until = table.Column<long>(type: "INTEGER", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    finished_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_import", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_import_file",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_import_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_import_finding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    import_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    row = table.Column<int>(type: "INTEGER", nullable: false),
                    column_zh = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    column_en = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    zh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_import_finding", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_inbox_message",
                columns: table => new
                {
                    message_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    handler = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    handled_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_inbox_message", x => new { x.message_id, x.handler });
                });

            migrationBuilder.CreateTable(
                name: "org_leading_group",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    places = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    changed_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_leading_group", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_linked_supervision",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    section_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    cadre_post_title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    duties = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_linked_supervision", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_linked_visit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    linked_supervision_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    section_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    visited_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    findings = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    demands = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    next_due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_linked_visit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_number_series",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_number_series", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "org_organization_unit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    sibling_group = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    depth = table.Column<int>(type: "INTEGER", nullable: false),
                    department_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    department_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    workshop_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    workshop_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    moves = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_organization_unit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_outbox_message",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    occurred_at = table.Column<long>(type: "INTEGER", nullable: false),
                    trace_parent = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    processed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    not_before = table.Column<long>(type: "INTEGER", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    last_error = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_outbox_message", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "org_person",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    employee_number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_policy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    attachments = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    version_number = table.Column<int>(type: "INTEGER", nullable: false),
                    issued_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    effective_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    superseded_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    obsolescence = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    evaluations = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    first_evaluation_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    evaluation_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    improvement_open = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_policy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_policy_reading",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    policy_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version_number = table.Column<int>(type: "INTEGER", nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    read_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_policy_reading", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_post",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    sibling_group = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    rank = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    responsibilities = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_post", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_post_holding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    post_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_post_holding", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_promotion_team",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    compositions = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_promotion_team", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_question",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    topic = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    options = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    answers = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    retired_at = table.Column<long>(type: "INTEGER", nullable: true),
                    retired_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_question", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_responsibility_letter",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    batch_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    post_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    post_title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    template_version = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    clauses = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    text_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    lapses_after = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    signature = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    signed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    revocation = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    revoked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_responsibility_letter", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_responsibility_letter_batch",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    rank = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    issued = table.Column<int>(type: "INTEGER", nullable: false),
                    skipped = table.Column<int>(type: "INTEGER", nullable: false),
                    remaining = table.Column<int>(type: "INTEGER", nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_responsibility_letter_batch", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_responsibility_letter_template",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rank = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version_number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    clauses = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_responsibility_letter_template", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_scoring_event",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source_key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    source_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    subject_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    post_title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    rule_set_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    rule_code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    tenths = table.Column<int>(type: "INTEGER", nullable: false),
                    counts = table.Column<bool>(type: "INTEGER", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    cancel_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    cancelled_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_scoring_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_section",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    industries = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    posts = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    changed_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_section", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_training_attendance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    topic = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    hours = table.Column<long>(type: "INTEGER", nullable: false),
                    way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    counted = table.Column<bool>(type: "INTEGER", nullable: false),
                    needs_test = table.Column<bool>(type: "INTEGER", nullable: false),
                    best_mark = table.Column<int>(type: "INTEGER", nullable: true),
                    passed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    completed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_training_attendance", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_training_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    topic = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    post_ids = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    hours = table.Column<long>(type: "INTEGER", nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_training_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_training_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    topic = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    starts_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ends_at = table.Column<long>(type: "INTEGER", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    hours = table.Column<long>(type: "INTEGER", nullable: false),
                    trainer_post = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    expected = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    expected_posts = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    test = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    listed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    absent = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    cancel_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    cancelled_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    cancelled_at = table.Column<long>(type: "INTEGER", nullable: true),
                    closed_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_training_session", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_training_test",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    pass_mark = table.Column<int>(type: "INTEGER", nullable: false),
                    paper = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    given = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    mark = table.Column<int>(type: "INTEGER", nullable: true),
                    passed = table.Column<bool>(type: "INTEGER", nullable: false),
                    submitted_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    submitted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_training_test", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_work_manual",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    edition = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_work_manual", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_work_manual_copy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    manual_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    manual_title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    post_ids = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    handed_out_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    received_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    received_at = table.Column<long>(type: "INTEGER", nullable: true),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_work_manual_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_direct_supervision",
                columns: table => new
                {
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    section_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_direct_supervision", x => new { x.enterprise_id, x.from });
                    table.ForeignKey(
                        name: "FK_org_direct_supervision_org_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalTable: "org_enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_org_assessment_period_enterprise_id_from",
                table: "org_assessment_period",
                columns: new[] { "enterprise_id", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_org_assessment_period_enterprise_id_kind_from_number",
                table: "org_assessment_period",
                columns: new[] { "enterprise_id", "kind", "from", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_assessment_result_period_id_score_tenths",
                table: "org_assessment_result",
                columns: new[] { "period_id", "score_tenths" });

            migrationBuilder.CreateIndex(
                name: "ix_org_assessment_result_period_id_subject_id",
                table: "org_assessment_result",
                columns: new[] { "period_id", "subject_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_assessment_result_period_id_subject_name",
                table: "org_assessment_result",
                columns: new[] { "period_id", "subject_name" });

            migrationBuilder.CreateIndex(
                name: "ix_org_assessment_rule_set_enterprise_id_created_at",
                table: "org_assessment_rule_set",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_assessment_rule_set_enterprise_id_version_number",
                table: "org_assessment_rule_set",
                columns: new[] { "enterprise_id", "version_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_direct_supervision_section_id",
                table: "org_direct_supervision",
                column: "section_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_enterprise_created_at",
                table: "org_enterprise",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_org_enterprise_credit_code",
                table: "org_enterprise",
                column: "credit_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_enterprise_name",
                table: "org_enterprise",
                column: "name");

            migrationBuilder.CreateIndex(
                name: "ix_org_enterprise_status_created_at",
                table: "org_enterprise",
                columns: new[] { "status", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_enterprise_registration_section_id_state_submitted_at",
                table: "org_enterprise_registration",
                columns: new[] { "section_id", "state", "submitted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_enterprise_registration_submitted_at",
                table: "org_enterprise_registration",
                column: "submitted_at");

            migrationBuilder.CreateIndex(
                name: "ix_org_enterprise_registration_waiting_credit_code",
                table: "org_enterprise_registration",
                column: "waiting_credit_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_idempotency_key_expires_at",
                table: "org_idempotency_key",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_org_import_owner_uploaded_at",
                table: "org_import",
                columns: new[] { "owner", "uploaded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_import_stage_uploaded_at",
                table: "org_import",
                columns: new[] { "stage", "uploaded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_import_finding_import_id_row_id",
                table: "org_import_finding",
                columns: new[] { "import_id", "row", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_org_linked_supervision_created_at",
                table: "org_linked_supervision",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_org_linked_supervision_enterprise_id_created_at",
                table: "org_linked_supervision",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_linked_supervision_section_id_created_at",
                table: "org_linked_supervision",
                columns: new[] { "section_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_linked_visit_enterprise_id_visited_on",
                table: "org_linked_visit",
                columns: new[] { "enterprise_id", "visited_on" });

            migrationBuilder.CreateIndex(
                name: "ix_org_linked_visit_linked_supervision_id_visited_on",
                table: "org_linked_visit",
                columns: new[] { "linked_supervision_id", "visited_on" });

            migrationBuilder.CreateIndex(
                name: "ix_org_linked_visit_next_due_on",
                table: "org_linked_visit",
                column: "next_due_on");

            migrationBuilder.CreateIndex(
                name: "ix_org_linked_visit_visited_on",
                table: "org_linked_visit",
                column: "visited_on");

            migrationBuilder.CreateIndex(
                name: "ix_org_organization_unit_enterprise_id_created_at",
                table: "org_organization_unit",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_organization_unit_sibling_group_name",
                table: "org_organization_unit",
                columns: new[] { "sibling_group", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_outbox_message_processed_at_sequence",
                table: "org_outbox_message",
                columns: new[] { "processed_at", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_org_person_enterprise_id_created_at",
                table: "org_person",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_person_enterprise_id_employee_number",
                table: "org_person",
                columns: new[] { "enterprise_id", "employee_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_policy_enterprise_id_created_at",
                table: "org_policy",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_policy_enterprise_id_evaluation_due",
                table: "org_policy",
                columns: new[] { "enterprise_id", "evaluation_due" });

            migrationBuilder.CreateIndex(
                name: "ix_org_policy_enterprise_id_kind_version_number",
                table: "org_policy",
                columns: new[] { "enterprise_id", "kind", "version_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_policy_reading_policy_id_created_at",
                table: "org_policy_reading",
                columns: new[] { "policy_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_policy_reading_policy_id_subject",
                table: "org_policy_reading",
                columns: new[] { "policy_id", "subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_post_enterprise_id_created_at",
                table: "org_post",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_post_sibling_group_title",
                table: "org_post",
                columns: new[] { "sibling_group", "title" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_post_holding_enterprise_id_created_at",
                table: "org_post_holding",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_post_holding_person_id_post_id",
                table: "org_post_holding",
                columns: new[] { "person_id", "post_id" });

            migrationBuilder.CreateIndex(
                name: "ix_org_post_holding_post_id_from",
                table: "org_post_holding",
                columns: new[] { "post_id", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_org_promotion_team_enterprise_id",
                table: "org_promotion_team",
                column: "enterprise_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_question_enterprise_id_created_at",
                table: "org_question",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_question_enterprise_id_topic_created_at",
                table: "org_question",
                columns: new[] { "enterprise_id", "topic", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_responsibility_letter_enterprise_id_created_at",
                table: "org_responsibility_letter",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_responsibility_letter_enterprise_id_year_created_at",
                table: "org_responsibility_letter",
                columns: new[] { "enterprise_id", "year", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_responsibility_letter_person_id_post_id_year_edition",
                table: "org_responsibility_letter",
                columns: new[] { "person_id", "post_id", "year", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_responsibility_letter_batch_enterprise_id_created_at",
                table: "org_responsibility_letter_batch",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_responsibility_letter_template_enterprise_id_created_at",
                table: "org_responsibility_letter_template",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_responsibility_letter_template_enterprise_id_rank_version_number",
                table: "org_responsibility_letter_template",
                columns: new[] { "enterprise_id", "rank", "version_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_scoring_event_enterprise_id_day",
                table: "org_scoring_event",
                columns: new[] { "enterprise_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_org_scoring_event_enterprise_id_subject_id_day",
                table: "org_scoring_event",
                columns: new[] { "enterprise_id", "subject_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_org_scoring_event_source_id",
                table: "org_scoring_event",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_scoring_event_source_key_rule_code_subject_id",
                table: "org_scoring_event",
                columns: new[] { "source_key", "rule_code", "subject_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_section_created_at",
                table: "org_section",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_org_section_name",
                table: "org_section",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_training_attendance_enterprise_id_kind_completed_on",
                table: "org_training_attendance",
                columns: new[] { "enterprise_id", "kind", "completed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_org_training_attendance_enterprise_id_kind_held_on",
                table: "org_training_attendance",
                columns: new[] { "enterprise_id", "kind", "held_on" });

            migrationBuilder.CreateIndex(
                name: "ix_org_training_attendance_person_id_held_on",
                table: "org_training_attendance",
                columns: new[] { "person_id", "held_on" });

            migrationBuilder.CreateIndex(
                name: "ix_org_training_attendance_session_id_created_at",
                table: "org_training_attendance",
                columns: new[] { "session_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_training_attendance_session_id_person_id",
                table: "org_training_attendance",
                columns: new[] { "session_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_training_plan_enterprise_id_from",
                table: "org_training_plan",
                columns: new[] { "enterprise_id", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_org_training_session_enterprise_id_starts_at",
                table: "org_training_session",
                columns: new[] { "enterprise_id", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_training_session_plan_id_starts_at",
                table: "org_training_session",
                columns: new[] { "plan_id", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_training_test_session_id_created_at",
                table: "org_training_test",
                columns: new[] { "session_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_training_test_session_id_person_id_attempt",
                table: "org_training_test",
                columns: new[] { "session_id", "person_id", "attempt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_work_manual_enterprise_id_issued_on",
                table: "org_work_manual",
                columns: new[] { "enterprise_id", "issued_on" });

            migrationBuilder.CreateIndex(
                name: "ix_org_work_manual_enterprise_id_title_edition",
                table: "org_work_manual",
                columns: new[] { "enterprise_id", "title", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_work_manual_copy_manual_id_created_at",
                table: "org_work_manual_copy",
                columns: new[] { "manual_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_work_manual_copy_manual_id_person_id",
                table: "org_work_manual_copy",
                columns: new[] { "manual_id", "person_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "org_assessment_period");

            migrationBuilder.DropTable(
                name: "org_assessment_result");

            migrationBuilder.DropTable(
                name: "org_assessment_rule_set");

            migrationBuilder.DropTable(
                name: "org_direct_supervision");

            migrationBuilder.DropTable(
                name: "org_enterprise_registration");

            migrationBuilder.DropTable(
                name: "org_idempotency_key");

            migrationBuilder.DropTable(
                name: "org_import");

            migrationBuilder.DropTable(
                name: "org_import_file");

            migrationBuilder.DropTable(
                name: "org_import_finding");

            migrationBuilder.DropTable(
                name: "org_inbox_message");

            migrationBuilder.DropTable(
                name: "org_leading_group");

            migrationBuilder.DropTable(
                name: "org_linked_supervision");

            migrationBuilder.DropTable(
                name: "org_linked_visit");

            migrationBuilder.DropTable(
                name: "org_number_series");

            migrationBuilder.DropTable(
                name: "org_organization_unit");

            migrationBuilder.DropTable(
                name: "org_outbox_message");

            migrationBuilder.DropTable(
                name: "org_person");

            migrationBuilder.DropTable(
                name: "org_policy");

            migrationBuilder.DropTable(
                name: "org_policy_reading");

            migrationBuilder.DropTable(
                name: "org_post");

            migrationBuilder.DropTable(
                name: "org_post_holding");

            migrationBuilder.DropTable(
                name: "org_promotion_team");

            migrationBuilder.DropTable(
                name: "org_question");

            migrationBuilder.DropTable(
                name: "org_responsibility_letter");

            migrationBuilder.DropTable(
                name: "org_responsibility_letter_batch");

            migrationBuilder.DropTable(
                name: "org_responsibility_letter_template");

            migrationBuilder.DropTable(
                name: "org_scoring_event");

            migrationBuilder.DropTable(
                name: "org_section");

            migrationBuilder.DropTable(
                name: "org_training_attendance");

            migrationBuilder.DropTable(
                name: "org_training_plan");

            migrationBuilder.DropTable(
                name: "org_training_session");

            migrationBuilder.DropTable(
                name: "org_training_test");

            migrationBuilder.DropTable(
                name: "org_work_manual");

            migrationBuilder.DropTable(
                name: "org_work_manual_copy");

            migrationBuilder.DropTable(
                name: "org_enterprise");
        }
    }
}
