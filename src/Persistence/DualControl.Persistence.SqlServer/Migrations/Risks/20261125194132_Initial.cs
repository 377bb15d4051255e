using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DualControl.Persistence.SqlServer.Migrations.Risks
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "risk");

            migrationBuilder.CreateTable(
                name: "grading_method_version",
                schema: "risk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    method = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    rules = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    state = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    is_current = table.Column<bool>(type: "bit", nullable: false),
                    drafted_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    drafted_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    published_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_grading_method_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "hazard_report",
                schema: "risk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    reporting_point_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    point_title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    risk_unit_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    post_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    what = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    contact = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    photos = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    form_key = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    lookup_code = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    state = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    outcome = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    received_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hazard_report", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "idempotency_key",
                schema: "risk",
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
                name: "identification_campaign",
                schema: "risk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    units = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    assignments = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    assignment_count = table.Column<int>(type: "int", nullable: false),
                    done_count = table.Column<int>(type: "int", nullable: false),
                    blank_left = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    cancellation_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    opened_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ended_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identification_campaign", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inbox_message",
                schema: "risk",
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
                name: "ledger_entry",
                schema: "risk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    risk_factor_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    risk_unit_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    factor_version = table.Column<int>(type: "int", nullable: false),
                    content = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    reassessment_due = table.Column<DateOnly>(type: "date", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    level = table.Column<int>(type: "int", maxLength: 40, nullable: false),
                    element = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    accident_type = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    department_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    responsible_unit_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    responsible_post_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    point = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    description = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    factor_created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ledger_import",
                schema: "risk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    file_name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    rows = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    row_count = table.Column<int>(type: "int", nullable: false),
                    findings = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    state = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    uploaded_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    confirmed_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_import", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "library_edition",
                schema: "risk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    label = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    source = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    entry_count = table.Column<int>(type: "int", nullable: false),
                    differences = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    state = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    is_current = table.Column<bool>(type: "bit", nullable: false),
                    drafted_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    drafted_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    published_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_library_edition", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "library_entry",
                schema: "risk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    edition = table.Column<int>(type: "int", nullable: false),
                    content = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    code = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    industry = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    unit_kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    unit = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    point = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    element = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    accident_type = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    description = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_library_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "measure_record",
                schema: "risk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    risk_factor_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    factor_version = table.Column<int>(type: "int", nullable: false),
                    measure_number = table.Column<int>(type: "int", nullable: false),
                    measure = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    finding = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    evidence = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    files = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_record", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "number_series",
                schema: "risk",
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
                name: "outbox_message",
                schema: "risk",
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
                name: "posting",
                schema: "risk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    risk_unit_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    post_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    posted_on = table.Column<DateOnly>(type: "date", nullable: false),
                    photos = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    content_since = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    spot = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    removal = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    posted_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    posted_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_posting", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reporting_point",
                schema: "risk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    risk_unit_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    post_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    token = table.Column<string>(type: "nvarchar(26)", maxLength: 26, nullable: false),
                    withdrawal = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    is_withdrawn = table.Column<bool>(type: "bit", nullable: false),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reporting_point", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_factor",
                schema: "risk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    risk_unit_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    state = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    content = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    drafted = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    reviewed = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    approved = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    return_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    in_force = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    version_in_force = table.Column<int>(type: "int", nullable: false),
                    history = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    level = table.Column<int>(type: "int", maxLength: 40, nullable: true),
                    department_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    responsible_post_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    element = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    operating_state = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    tense = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    point = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    description = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    in_force_since = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    reassessment_due = table.Column<DateOnly>(type: "date", nullable: true),
                    periodic_due = table.Column<DateOnly>(type: "date", nullable: true),
                    causes = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    reassessments = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    dangers = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    proposals = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    void_proposal = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    void_return_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    voided_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: true),
                    void_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_factor", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_factor_comment",
                schema: "risk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    risk_factor_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    factor_version = table.Column<int>(type: "int", nullable: false),
                    state = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_factor_comment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_map_plan",
                schema: "risk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    picture = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    bounds = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    set_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    set_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_map_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_publication",
                schema: "risk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    units = table.Column<int>(type: "int", nullable: false),
                    factors = table.Column<int>(type: "int", nullable: false),
                    blank_cells = table.Column<int>(type: "int", nullable: false),
                    map_fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    exception_reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    published_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_publication", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_unit",
                schema: "risk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    parent_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    names = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    location = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    responsible = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    responsible_post_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    outline = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    considered = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    considered_count = table.Column<int>(type: "int", nullable: false),
                    split_from_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    merged_into_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    retirement = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    is_retired = table.Column<bool>(type: "bit", nullable: false),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_unit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "unit_marks",
                schema: "risk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    risk_unit_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    unit = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    factors = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    marked_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    marked_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_marks", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_risk_grading_method_version_method_number",
                schema: "risk",
                table: "grading_method_version",
                columns: new[] { "method", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_hazard_report_enterprise_id_received_at",
                schema: "risk",
                table: "hazard_report",
                columns: new[] { "enterprise_id", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_hazard_report_received_at",
                schema: "risk",
                table: "hazard_report",
                column: "received_at");

            migrationBuilder.CreateIndex(
                name: "ix_risk_hazard_report_reporting_point_id_form_key",
                schema: "risk",
                table: "hazard_report",
                columns: new[] { "reporting_point_id", "form_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_hazard_report_reporting_point_id_lookup_code",
                schema: "risk",
                table: "hazard_report",
                columns: new[] { "reporting_point_id", "lookup_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_hazard_report_reporting_point_id_received_at",
                schema: "risk",
                table: "hazard_report",
                columns: new[] { "reporting_point_id", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_idempotency_key_expires_at",
                schema: "risk",
                table: "idempotency_key",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_risk_identification_campaign_enterprise_id_number",
                schema: "risk",
                table: "identification_campaign",
                columns: new[] { "enterprise_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_identification_campaign_enterprise_id_opened_at",
                schema: "risk",
                table: "identification_campaign",
                columns: new[] { "enterprise_id", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_identification_campaign_opened_at",
                schema: "risk",
                table: "identification_campaign",
                column: "opened_at");

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_entry_enterprise_id_factor_created_at_id_since_until",
                schema: "risk",
                table: "ledger_entry",
                columns: new[] { "enterprise_id", "factor_created_at", "id", "since", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_entry_enterprise_id_level_id_since_until_reassessment_due",
                schema: "risk",
                table: "ledger_entry",
                columns: new[] { "enterprise_id", "level", "id", "since", "until", "reassessment_due" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_entry_enterprise_id_reassessment_due_id_since_until",
                schema: "risk",
                table: "ledger_entry",
                columns: new[] { "enterprise_id", "reassessment_due", "id", "since", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_entry_factor_created_at_id_since_until",
                schema: "risk",
                table: "ledger_entry",
                columns: new[] { "factor_created_at", "id", "since", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_entry_level_element_accident_type_until",
                schema: "risk",
                table: "ledger_entry",
                columns: new[] { "level", "element", "accident_type", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_entry_level_id_since_until_reassessment_due",
                schema: "risk",
                table: "ledger_entry",
                columns: new[] { "level", "id", "since", "until", "reassessment_due" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_entry_reassessment_due_id_since_until",
                schema: "risk",
                table: "ledger_entry",
                columns: new[] { "reassessment_due", "id", "since", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_entry_risk_factor_id_until",
                schema: "risk",
                table: "ledger_entry",
                columns: new[] { "risk_factor_id", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_entry_risk_unit_id_since",
                schema: "risk",
                table: "ledger_entry",
                columns: new[] { "risk_unit_id", "since" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_import_created_at",
                schema: "risk",
                table: "ledger_import",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_import_enterprise_id_created_at",
                schema: "risk",
                table: "ledger_import",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_library_edition_number",
                schema: "risk",
                table: "library_edition",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_library_entry_edition_code",
                schema: "risk",
                table: "library_entry",
                columns: new[] { "edition", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_library_entry_edition_industry_unit_kind",
                schema: "risk",
                table: "library_entry",
                columns: new[] { "edition", "industry", "unit_kind" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_measure_record_risk_factor_id_at",
                schema: "risk",
                table: "measure_record",
                columns: new[] { "risk_factor_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_measure_record_risk_factor_id_factor_version_measure_number",
                schema: "risk",
                table: "measure_record",
                columns: new[] { "risk_factor_id", "factor_version", "measure_number" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_outbox_message_processed_at_sequence",
                schema: "risk",
                table: "outbox_message",
                columns: new[] { "processed_at", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_posting_enterprise_id_posted_at",
                schema: "risk",
                table: "posting",
                columns: new[] { "enterprise_id", "posted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_posting_post_id",
                schema: "risk",
                table: "posting",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ix_risk_posting_posted_at",
                schema: "risk",
                table: "posting",
                column: "posted_at");

            migrationBuilder.CreateIndex(
                name: "ix_risk_posting_risk_unit_id",
                schema: "risk",
                table: "posting",
                column: "risk_unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_risk_posting_spot",
                schema: "risk",
                table: "posting",
                column: "spot",
                unique: true,
                filter: "[spot] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_risk_reporting_point_created_at",
                schema: "risk",
                table: "reporting_point",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_risk_reporting_point_enterprise_id_created_at",
                schema: "risk",
                table: "reporting_point",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_reporting_point_token",
                schema: "risk",
                table: "reporting_point",
                column: "token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_created_at",
                schema: "risk",
                table: "risk_factor",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_enterprise_id_created_at",
                schema: "risk",
                table: "risk_factor",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_enterprise_id_department_id",
                schema: "risk",
                table: "risk_factor",
                columns: new[] { "enterprise_id", "department_id" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_enterprise_id_in_force_since_level",
                schema: "risk",
                table: "risk_factor",
                columns: new[] { "enterprise_id", "in_force_since", "level" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_enterprise_id_level",
                schema: "risk",
                table: "risk_factor",
                columns: new[] { "enterprise_id", "level" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_enterprise_id_reassessment_due",
                schema: "risk",
                table: "risk_factor",
                columns: new[] { "enterprise_id", "reassessment_due" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_enterprise_id_responsible_post_id",
                schema: "risk",
                table: "risk_factor",
                columns: new[] { "enterprise_id", "responsible_post_id" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_enterprise_id_risk_unit_id_element_operating_state_tense_state",
                schema: "risk",
                table: "risk_factor",
                columns: new[] { "enterprise_id", "risk_unit_id", "element", "operating_state", "tense", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_enterprise_id_risk_unit_id_point_level",
                schema: "risk",
                table: "risk_factor",
                columns: new[] { "enterprise_id", "risk_unit_id", "point", "level" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_reassessment_due",
                schema: "risk",
                table: "risk_factor",
                column: "reassessment_due");

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_risk_unit_id",
                schema: "risk",
                table: "risk_factor",
                column: "risk_unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_comment_risk_factor_id_at",
                schema: "risk",
                table: "risk_factor_comment",
                columns: new[] { "risk_factor_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_map_plan_enterprise_id",
                schema: "risk",
                table: "risk_map_plan",
                column: "enterprise_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_publication_enterprise_id_number",
                schema: "risk",
                table: "risk_publication",
                columns: new[] { "enterprise_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_publication_enterprise_id_published_at",
                schema: "risk",
                table: "risk_publication",
                columns: new[] { "enterprise_id", "published_at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_publication_published_at",
                schema: "risk",
                table: "risk_publication",
                column: "published_at");

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_unit_created_at",
                schema: "risk",
                table: "risk_unit",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_unit_enterprise_id_created_at",
                schema: "risk",
                table: "risk_unit",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_unit_enterprise_id_name",
                schema: "risk",
                table: "risk_unit",
                columns: new[] { "enterprise_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_unit_enterprise_id_responsible_post_id",
                schema: "risk",
                table: "risk_unit",
                columns: new[] { "enterprise_id", "responsible_post_id" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_unit_parent_id",
                schema: "risk",
                table: "risk_unit",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_risk_unit_marks_enterprise_id",
                schema: "risk",
                table: "unit_marks",
                column: "enterprise_id");

            migrationBuilder.CreateIndex(
                name: "ix_risk_unit_marks_risk_unit_id",
                schema: "risk",
                table: "unit_marks",
                column: "risk_unit_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "grading_method_version",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "hazard_report",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "idempotency_key",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "identification_campaign",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "inbox_message",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "ledger_entry",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "ledger_import",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "library_edition",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "library_entry",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "measure_record",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "number_series",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "outbox_message",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "posting",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "reporting_point",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "risk_factor",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "risk_factor_comment",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "risk_map_plan",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "risk_publication",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "risk_unit",
                schema: "risk");

            migrationBuilder.DropTable(
                name: "unit_marks",
                schema: "risk");
        }
    }
}
