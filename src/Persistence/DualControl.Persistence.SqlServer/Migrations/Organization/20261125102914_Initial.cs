using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DualControl.Persistence.SqlServer.Migrations.Organization
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "org");

            migrationBuilder.CreateTable(
                name: "assessment_period",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    state = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    rule_set_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    base_tenths = table.Column<int>(type: "int", nullable: false),
                    revision_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    closed_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    objection_last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    rewards = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    published_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_period", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessment_result",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    period_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    subject_kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    subject_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    base_tenths = table.Column<int>(type: "int", nullable: false),
                    score_tenths = table.Column<int>(type: "int", nullable: false),
                    lines = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    objection = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    objection_pending = table.Column<bool>(type: "bit", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_result", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessment_rule_set",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    basis = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    base_points = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    rules = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    version_number = table.Column<int>(type: "int", nullable: true),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: true),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    drafted_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    issued_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    issued_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessment_rule_set", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "enterprise",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    credit_code = table.Column<string>(type: "nvarchar(18)", maxLength: 18, nullable: false),
                    industry = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    address = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    principal_post_title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    staff_count = table.Column<int>(type: "int", nullable: false),
                    contact_post_title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    location = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    hazardous_chemicals = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    status_changes = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enterprise", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "enterprise_registration",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    credit_code = table.Column<string>(type: "nvarchar(18)", maxLength: 18, nullable: false),
                    industry = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    profile = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    section_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    lookup_hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    state = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    waiting_credit_code = table.Column<string>(type: "nvarchar(18)", maxLength: 18, nullable: true),
                    decisions = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    accepted_as = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    submitted_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enterprise_registration", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "idempotency_key",
                schema: "org",
                columns: table => new
                {
                    caller = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    key = table.Column<string>(type: "nvarchar(255)", maxLength: 255, nullable: false),
                    request_hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    result = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    answer = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idempotency_key", x => new { x.caller, x.key });
                });

            migrationBuilder.CreateTable(
                name: "import",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    table = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    file_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    owner = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    uploaded_by = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    uploaded_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    done = table.Column<int>(type: "int", nullable: false),
                    total = table.Column<int>(type: "int", nullable: true),
                    counts = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    failure = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    claimed_until = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    attempts = table.Column<int>(type: "int", nullable: false),
                    finished_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_file",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_finding",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    import_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    row = table.Column<int>(type: "int", nullable: false),
                    column_zh = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    column_en = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    value = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    zh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    en = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_finding", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inbox_message",
                schema: "org",
                columns: table => new
                {
                    message_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    handler = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    handled_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbox_message", x => new { x.message_id, x.handler });
                });

            migrationBuilder.CreateTable(
                name: "leading_group",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    places = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    changed_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    changed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leading_group", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "linked_supervision",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    section_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    cadre_post_title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    duties = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_linked_supervision", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "linked_visit",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    linked_supervision_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    section_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    visited_on = table.Column<DateOnly>(type: "date", nullable: false),
                    findings = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    demands = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    next_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_linked_visit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "number_series",
                schema: "org",
                columns: table => new
                {
                    name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    last = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_number_series", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "organization_unit",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    parent_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    sibling_group = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    depth = table.Column<int>(type: "int", nullable: false),
                    department_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    department_name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    workshop_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    workshop_name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    moves = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organization_unit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_message",
                schema: "org",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    type = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    occurred_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    trace_parent = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    processed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    not_before = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    attempts = table.Column<int>(type: "int", nullable: false),
                    last_error = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_message", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "person",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    employee_number = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    name = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "policy",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: true),
                    attachments = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    version_number = table.Column<int>(type: "int", nullable: false),
                    issued_by = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    effective_from = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    superseded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    obsolescence = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    evaluations = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    first_evaluation_due = table.Column<DateOnly>(type: "date", nullable: false),
                    evaluation_due = table.Column<DateOnly>(type: "date", nullable: false),
                    improvement_open = table.Column<bool>(type: "bit", nullable: false),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_policy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "policy_reading",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    policy_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    version_number = table.Column<int>(type: "int", nullable: false),
                    subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    read_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_policy_reading", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "post",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    unit_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    sibling_group = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    rank = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    responsibilities = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_post", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "post_holding",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    post_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_post_holding", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "promotion_team",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    compositions = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_promotion_team", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "question",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    topic = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    options = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    answers = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    retired_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    retired_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_question", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "responsibility_letter",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    batch_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    person_name = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    post_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    post_title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    unit_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    unit_name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    year = table.Column<int>(type: "int", nullable: false),
                    edition = table.Column<int>(type: "int", nullable: false),
                    template_version = table.Column<int>(type: "int", nullable: false),
                    title = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    clauses = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    text_hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    lapses_after = table.Column<DateOnly>(type: "date", nullable: true),
                    signature = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    signed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    revocation = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    revoked_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_responsibility_letter", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "responsibility_letter_batch",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    year = table.Column<int>(type: "int", nullable: false),
                    rank = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    issued = table.Column<int>(type: "int", nullable: false),
                    skipped = table.Column<int>(type: "int", nullable: false),
                    remaining = table.Column<int>(type: "int", nullable: false),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_responsibility_letter_batch", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "responsibility_letter_template",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    rank = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    version_number = table.Column<int>(type: "int", nullable: false),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    clauses = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_responsibility_letter_template", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "scoring_event",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    source_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    source_key = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    source_name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    subject_kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    subject_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    post_title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    rule_set_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    rule_code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    tenths = table.Column<int>(type: "int", nullable: false),
                    counts = table.Column<bool>(type: "bit", nullable: false),
                    evidence = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    cancel_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    cancelled_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_scoring_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "section",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    name = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    industries = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    posts = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    changed_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_section", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "training_attendance",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    session_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    topic = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    hours = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    way = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    counted = table.Column<bool>(type: "bit", nullable: false),
                    needs_test = table.Column<bool>(type: "bit", nullable: false),
                    best_mark = table.Column<int>(type: "int", nullable: true),
                    passed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    completed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_training_attendance", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "training_plan",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    topic = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    post_ids = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    hours = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_training_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "training_session",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    plan_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    topic = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    starts_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ends_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    content = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    hours = table.Column<decimal>(type: "decimal(19,4)", precision: 19, scale: 4, nullable: false),
                    trainer_post = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    expected = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    expected_posts = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    test = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    listed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    absent = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    cancel_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    cancelled_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    cancelled_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    closed_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_training_session", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "training_test",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    session_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    attempt = table.Column<int>(type: "int", nullable: false),
                    pass_mark = table.Column<int>(type: "int", nullable: false),
                    paper = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    given = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    mark = table.Column<int>(type: "int", nullable: true),
                    passed = table.Column<bool>(type: "bit", nullable: false),
                    submitted_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    submitted_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_training_test", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "work_manual",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    edition = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_manual", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "work_manual_copy",
                schema: "org",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    manual_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    person_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    manual_title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    post_ids = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    handed_out_on = table.Column<DateOnly>(type: "date", nullable: false),
                    received_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    received_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_manual_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "direct_supervision",
                schema: "org",
                columns: table => new
                {
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    section_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    decided_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    decided_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_direct_supervision", x => new { x.enterprise_id, x.from });
                    table.ForeignKey(
                        name: "FK_direct_supervision_enterprise_enterprise_id",
                        column: x => x.enterprise_id,
                        principalSchema: "org",
                        principalTable: "enterprise",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_org_assessment_period_enterprise_id_from",
                schema: "org",
                table: "assessment_period",
                columns: new[] { "enterprise_id", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_org_assessment_period_enterprise_id_kind_from_number",
                schema: "org",
                table: "assessment_period",
                columns: new[] { "enterprise_id", "kind", "from", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_assessment_result_period_id_score_tenths",
                schema: "org",
                table: "assessment_result",
                columns: new[] { "period_id", "score_tenths" });

            migrationBuilder.CreateIndex(
                name: "ix_org_assessment_result_period_id_subject_id",
                schema: "org",
                table: "assessment_result",
                columns: new[] { "period_id", "subject_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_assessment_result_period_id_subject_name",
                schema: "org",
                table: "assessment_result",
                columns: new[] { "period_id", "subject_name" });

            migrationBuilder.CreateIndex(
                name: "ix_org_assessment_rule_set_enterprise_id_created_at",
                schema: "org",
                table: "assessment_rule_set",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_assessment_rule_set_enterprise_id_version_number",
                schema: "org",
                table: "assessment_rule_set",
                columns: new[] { "enterprise_id", "version_number" },
                unique: true,
                filter: "[version_number] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_org_direct_supervision_section_id",
                schema: "org",
                table: "direct_supervision",
                column: "section_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_enterprise_created_at",
                schema: "org",
                table: "enterprise",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_org_enterprise_credit_code",
                schema: "org",
                table: "enterprise",
                column: "credit_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_enterprise_name",
                schema: "org",
                table: "enterprise",
                column: "name");

            migrationBuilder.CreateIndex(
                name: "ix_org_enterprise_status_created_at",
                schema: "org",
                table: "enterprise",
                columns: new[] { "status", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_enterprise_registration_section_id_state_submitted_at",
                schema: "org",
                table: "enterprise_registration",
                columns: new[] { "section_id", "state", "submitted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_enterprise_registration_submitted_at",
                schema: "org",
                table: "enterprise_registration",
                column: "submitted_at");

            migrationBuilder.CreateIndex(
                name: "ix_org_enterprise_registration_waiting_credit_code",
                schema: "org",
                table: "enterprise_registration",
                column: "waiting_credit_code",
                unique: true,
                filter: "[waiting_credit_code] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_org_idempotency_key_expires_at",
                schema: "org",
                table: "idempotency_key",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_org_import_owner_uploaded_at",
                schema: "org",
                table: "import",
                columns: new[] { "owner", "uploaded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_import_stage_uploaded_at",
                schema: "org",
                table: "import",
                columns: new[] { "stage", "uploaded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_import_finding_import_id_row_id",
                schema: "org",
                table: "import_finding",
                columns: new[] { "import_id", "row", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_org_linked_supervision_created_at",
                schema: "org",
                table: "linked_supervision",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_org_linked_supervision_enterprise_id_created_at",
                schema: "org",
                table: "linked_supervision",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_linked_supervision_section_id_created_at",
                schema: "org",
                table: "linked_supervision",
                columns: new[] { "section_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_linked_visit_enterprise_id_visited_on",
                schema: "org",
                table: "linked_visit",
                columns: new[] { "enterprise_id", "visited_on" });

            migrationBuilder.CreateIndex(
                name: "ix_org_linked_visit_linked_supervision_id_visited_on",
                schema: "org",
                table: "linked_visit",
                columns: new[] { "linked_supervision_id", "visited_on" });

            migrationBuilder.CreateIndex(
                name: "ix_org_linked_visit_next_due_on",
                schema: "org",
                table: "linked_visit",
                column: "next_due_on");

            migrationBuilder.CreateIndex(
                name: "ix_org_linked_visit_visited_on",
                schema: "org",
                table: "linked_visit",
                column: "visited_on");

            migrationBuilder.CreateIndex(
                name: "ix_org_organization_unit_enterprise_id_created_at",
                schema: "org",
                table: "organization_unit",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_organization_unit_sibling_group_name",
                schema: "org",
                table: "organization_unit",
                columns: new[] { "sibling_group", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_outbox_message_processed_at_sequence",
                schema: "org",
                table: "outbox_message",
                columns: new[] { "processed_at", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_org_person_enterprise_id_created_at",
                schema: "org",
                table: "person",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_person_enterprise_id_employee_number",
                schema: "org",
                table: "person",
                columns: new[] { "enterprise_id", "employee_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_policy_enterprise_id_created_at",
                schema: "org",
                table: "policy",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_policy_enterprise_id_evaluation_due",
                schema: "org",
                table: "policy",
                columns: new[] { "enterprise_id", "evaluation_due" });

            migrationBuilder.CreateIndex(
                name: "ix_org_policy_enterprise_id_kind_version_number",
                schema: "org",
                table: "policy",
                columns: new[] { "enterprise_id", "kind", "version_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_policy_reading_policy_id_created_at",
                schema: "org",
                table: "policy_reading",
                columns: new[] { "policy_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_policy_reading_policy_id_subject",
                schema: "org",
                table: "policy_reading",
                columns: new[] { "policy_id", "subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_post_enterprise_id_created_at",
                schema: "org",
                table: "post",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_post_sibling_group_title",
                schema: "org",
                table: "post",
                columns: new[] { "sibling_group", "title" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_post_holding_enterprise_id_created_at",
                schema: "org",
                table: "post_holding",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_post_holding_person_id_post_id",
                schema: "org",
                table: "post_holding",
                columns: new[] { "person_id", "post_id" });

            migrationBuilder.CreateIndex(
                name: "ix_org_post_holding_post_id_from",
                schema: "org",
                table: "post_holding",
                columns: new[] { "post_id", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_org_promotion_team_enterprise_id",
                schema: "org",
                table: "promotion_team",
                column: "enterprise_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_question_enterprise_id_created_at",
                schema: "org",
                table: "question",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_question_enterprise_id_topic_created_at",
                schema: "org",
                table: "question",
                columns: new[] { "enterprise_id", "topic", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_responsibility_letter_enterprise_id_created_at",
                schema: "org",
                table: "responsibility_letter",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_responsibility_letter_enterprise_id_year_created_at",
                schema: "org",
                table: "responsibility_letter",
                columns: new[] { "enterprise_id", "year", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_responsibility_letter_person_id_post_id_year_edition",
                schema: "org",
                table: "responsibility_letter",
                columns: new[] { "person_id", "post_id", "year", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_responsibility_letter_batch_enterprise_id_created_at",
                schema: "org",
                table: "responsibility_letter_batch",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_responsibility_letter_template_enterprise_id_created_at",
                schema: "org",
                table: "responsibility_letter_template",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_responsibility_letter_template_enterprise_id_rank_version_number",
                schema: "org",
                table: "responsibility_letter_template",
                columns: new[] { "enterprise_id", "rank", "version_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_scoring_event_enterprise_id_day",
                schema: "org",
                table: "scoring_event",
                columns: new[] { "enterprise_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_org_scoring_event_enterprise_id_subject_id_day",
                schema: "org",
                table: "scoring_event",
                columns: new[] { "enterprise_id", "subject_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_org_scoring_event_source_id",
                schema: "org",
                table: "scoring_event",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "ix_org_scoring_event_source_key_rule_code_subject_id",
                schema: "org",
                table: "scoring_event",
                columns: new[] { "source_key", "rule_code", "subject_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_section_created_at",
                schema: "org",
                table: "section",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_org_section_name",
                schema: "org",
                table: "section",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_training_attendance_enterprise_id_kind_completed_on",
                schema: "org",
                table: "training_attendance",
                columns: new[] { "enterprise_id", "kind", "completed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_org_training_attendance_enterprise_id_kind_held_on",
                schema: "org",
                table: "training_attendance",
                columns: new[] { "enterprise_id", "kind", "held_on" });

            migrationBuilder.CreateIndex(
                name: "ix_org_training_attendance_person_id_held_on",
                schema: "org",
                table: "training_attendance",
                columns: new[] { "person_id", "held_on" });

            migrationBuilder.CreateIndex(
                name: "ix_org_training_attendance_session_id_created_at",
                schema: "org",
                table: "training_attendance",
                columns: new[] { "session_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_training_attendance_session_id_person_id",
                schema: "org",
                table: "training_attendance",
                columns: new[] { "session_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_training_plan_enterprise_id_from",
                schema: "org",
                table: "training_plan",
                columns: new[] { "enterprise_id", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_org_training_session_enterprise_id_starts_at",
                schema: "org",
                table: "training_session",
                columns: new[] { "enterprise_id", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_training_session_plan_id_starts_at",
                schema: "org",
                table: "training_session",
                columns: new[] { "plan_id", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_training_test_session_id_created_at",
                schema: "org",
                table: "training_test",
                columns: new[] { "session_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_training_test_session_id_person_id_attempt",
                schema: "org",
                table: "training_test",
                columns: new[] { "session_id", "person_id", "attempt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_work_manual_enterprise_id_issued_on",
                schema: "org",
                table: "work_manual",
                columns: new[] { "enterprise_id", "issued_on" });

            migrationBuilder.CreateIndex(
                name: "ix_org_work_manual_enterprise_id_title_edition",
                schema: "org",
                table: "work_manual",
                columns: new[] { "enterprise_id", "title", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_work_manual_copy_manual_id_created_at",
                schema: "org",
                table: "work_manual_copy",
                columns: new[] { "manual_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_work_manual_copy_manual_id_person_id",
                schema: "org",
                table: "work_manual_copy",
                columns: new[] { "manual_id", "person_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assessment_period",
                schema: "org");

            migrationBuilder.DropTable(
                name: "assessment_result",
                schema: "org");

            migrationBuilder.DropTable(
                name: "assessment_rule_set",
                schema: "org");

            migrationBuilder.DropTable(
                name: "direct_supervision",
                schema: "org");

            migrationBuilder.DropTable(
                name: "enterprise_registration",
                schema: "org");

            migrationBuilder.DropTable(
                name: "idempotency_key",
                schema: "org");

            migrationBuilder.DropTable(
                name: "import",
                schema: "org");

            migrationBuilder.DropTable(
                name: "import_file",
                schema: "org");

            migrationBuilder.DropTable(
                name: "import_finding",
                schema: "org");

            migrationBuilder.DropTable(
                name: "inbox_message",
                schema: "org");

            migrationBuilder.DropTable(
                name: "leading_group",
                schema: "org");

            migrationBuilder.DropTable(
                name: "linked_supervision",
                schema: "org");

            migrationBuilder.DropTable(
                name: "linked_visit",
                schema: "org");

            migrationBuilder.DropTable(
                name: "number_series",
                schema: "org");

            migrationBuilder.DropTable(
                name: "organization_unit",
                schema: "org");

            migrationBuilder.DropTable(
                name: "outbox_message",
                schema: "org");

            migrationBuilder.DropTable(
                name: "person",
                schema: "org");

            migrationBuilder.DropTable(
                name: "policy",
                schema: "org");

            migrationBuilder.DropTable(
                name: "policy_reading",
                schema: "org");

            migrationBuilder.DropTable(
                name: "post",
                schema: "org");

            migrationBuilder.DropTable(
                name: "post_holding",
                schema: "org");

            migrationBuilder.DropTable(
                name: "promotion_team",
                schema: "org");

            migrationBuilder.DropTable(
                name: "question",
                schema: "org");

            migrationBuilder.DropTable(
                name: "responsibility_letter",
                schema: "org");

            migrationBuilder.DropTable(
                name: "responsibility_letter_batch",
                schema: "org");

            migrationBuilder.DropTable(
                name: "responsibility_letter_template",
                schema: "org");

            migrationBuilder.DropTable(
                name: "scoring_event",
                schema: "org");

            migrationBuilder.DropTable(
                name: "section",
                schema: "org");

            migrationBuilder.DropTable(
                name: "training_attendance",
                schema: "org");

            migrationBuilder.DropTable(
                name: "training_plan",
                schema: "org");

            migrationBuilder.DropTable(
                name: "training_session",
                schema: "org");

            migrationBuilder.DropTable(
                name: "training_test",
                schema: "org");

            migrationBuilder.DropTable(
                name: "work_manual",
                schema: "org");

            migrationBuilder.DropTable(
                name: "work_manual_copy",
                schema: "org");

            migrationBuilder.DropTable(
                name: "enterprise",
                schema: "org");
        }
    }
}
