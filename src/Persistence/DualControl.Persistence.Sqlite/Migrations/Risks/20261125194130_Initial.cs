using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DualControl.Persistence.Sqlite.Migrations.Risks
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "risk_grading_method_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    rules = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_current = table.Column<bool>(type: "INTEGER", nullable: false),
                    drafted_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    drafted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    published_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_grading_method_version", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_hazard_report",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reporting_point_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    point_title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    risk_unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    post_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    what = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    contact = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    photos = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    form_key = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    lookup_code = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    received_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_hazard_report", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_idempotency_key",
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
                    table.PrimaryKey("PK_risk_idempotency_key", x => new { x.caller, x.key });
                });

            migrationBuilder.CreateTable(
                name: "risk_identification_campaign",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    units = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    assignments = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    assignment_count = table.Column<int>(type: "INTEGER", nullable: false),
                    done_count = table.Column<int>(type: "INTEGER", nullable: false),
                    blank_left = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    cancellation_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    opened_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_identification_campaign", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_inbox_message",
                columns: table => new
                {
                    message_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    handler = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    handled_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_inbox_message", x => new { x.message_id, x.handler });
                });

            migrationBuilder.CreateTable(
                name: "risk_ledger_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    risk_factor_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    risk_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    factor_version = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    reassessment_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: true),
                    level = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    element = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    accident_type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    department_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    responsible_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    responsible_post_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    point = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    description = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    factor_created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_ledger_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_ledger_import",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    rows = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    row_count = table.Column<int>(type: "INTEGER", nullable: false),
                    findings = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    uploaded_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    confirmed_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_ledger_import", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_library_edition",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    entry_count = table.Column<int>(type: "INTEGER", nullable: false),
                    differences = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_current = table.Column<bool>(type: "INTEGER", nullable: false),
                    drafted_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    drafted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    published_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_library_edition", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_library_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    industry = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    point = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    element = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    accident_type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    description = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_library_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_measure_record",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    risk_factor_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    factor_version = table.Column<int>(type: "INTEGER", nullable: false),
                    measure_number = table.Column<int>(type: "INTEGER", nullable: false),
                    measure = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    finding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    files = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_measure_record", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_number_series",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_number_series", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "risk_outbox_message",
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
                    table.PrimaryKey("PK_risk_outbox_message", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "risk_posting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    risk_unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    post_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    posted_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    photos = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    content_since = table.Column<long>(type: "INTEGER", nullable: false),
                    spot = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    removal = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    posted_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    posted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_posting", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_reporting_point",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    risk_unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    post_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    token = table.Column<string>(type: "TEXT", maxLength: 26, nullable: false),
                    withdrawal = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    is_withdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_reporting_point", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_risk_factor",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    risk_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    drafted = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    reviewed = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    approved = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    return_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    in_force = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    version_in_force = table.Column<int>(type: "INTEGER", nullable: false),
                    history = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    level = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: true),
                    department_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    responsible_post_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    element = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    operating_state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    tense = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    point = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    description = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    in_force_since = table.Column<long>(type: "INTEGER", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    reassessment_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    periodic_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    causes = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    reassessments = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    dangers = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    proposals = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    void_proposal = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    void_return_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    voided_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    void_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_risk_factor", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_risk_factor_comment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    risk_factor_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    factor_version = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_risk_factor_comment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_risk_map_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    picture = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    bounds = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    set_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    set_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_risk_map_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_risk_publication",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    units = table.Column<int>(type: "INTEGER", nullable: false),
                    factors = table.Column<int>(type: "INTEGER", nullable: false),
                    blank_cells = table.Column<int>(type: "INTEGER", nullable: false),
                    map_fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    exception_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    published_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_risk_publication", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_risk_unit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    names = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    location = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    responsible = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    responsible_post_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    outline = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    considered = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    considered_count = table.Column<int>(type: "INTEGER", nullable: false),
                    split_from_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    merged_into_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    retirement = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    is_retired = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_risk_unit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "risk_unit_marks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    risk_unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    factors = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    marked_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    marked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_unit_marks", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_risk_grading_method_version_method_number",
                table: "risk_grading_method_version",
                columns: new[] { "method", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_hazard_report_enterprise_id_received_at",
                table: "risk_hazard_report",
                columns: new[] { "enterprise_id", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_hazard_report_received_at",
                table: "risk_hazard_report",
                column: "received_at");

            migrationBuilder.CreateIndex(
                name: "ix_risk_hazard_report_reporting_point_id_form_key",
                table: "risk_hazard_report",
                columns: new[] { "reporting_point_id", "form_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_hazard_report_reporting_point_id_lookup_code",
                table: "risk_hazard_report",
                columns: new[] { "reporting_point_id", "lookup_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_hazard_report_reporting_point_id_received_at",
                table: "risk_hazard_report",
                columns: new[] { "reporting_point_id", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_idempotency_key_expires_at",
                table: "risk_idempotency_key",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_risk_identification_campaign_enterprise_id_number",
                table: "risk_identification_campaign",
                columns: new[] { "enterprise_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_identification_campaign_enterprise_id_opened_at",
                table: "risk_identification_campaign",
                columns: new[] { "enterprise_id", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_identification_campaign_opened_at",
                table: "risk_identification_campaign",
                column: "opened_at");

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_entry_enterprise_id_factor_created_at_id_since_until",
                table: "risk_ledger_entry",
                columns: new[] { "enterprise_id", "factor_created_at", "id", "since", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_entry_enterprise_id_level_id_since_until_reassessment_due",
                table: "risk_ledger_entry",
                columns: new[] { "enterprise_id", "level", "id", "since", "until", "reassessment_due" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_entry_enterprise_id_reassessment_due_id_since_until",
                table: "risk_ledger_entry",
                columns: new[] { "enterprise_id", "reassessment_due", "id", "since", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_entry_factor_created_at_id_since_until",
                table: "risk_ledger_entry",
                columns: new[] { "factor_created_at", "id", "since", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_entry_level_element_accident_type_until",
                table: "risk_ledger_entry",
                columns: new[] { "level", "element", "accident_type", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_entry_level_id_since_until_reassessment_due",
                table: "risk_ledger_entry",
                columns: new[] { "level", "id", "since", "until", "reassessment_due" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_entry_reassessment_due_id_since_until",
                table: "risk_ledger_entry",
                columns: new[] { "reassessment_due", "id", "since", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_entry_risk_factor_id_until",
                table: "risk_ledger_entry",
                columns: new[] { "risk_factor_id", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_entry_risk_unit_id_since",
                table: "risk_ledger_entry",
                columns: new[] { "risk_unit_id", "since" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_import_created_at",
                table: "risk_ledger_import",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_risk_ledger_import_enterprise_id_created_at",
                table: "risk_ledger_import",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_library_edition_number",
                table: "risk_library_edition",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_library_entry_edition_code",
                table: "risk_library_entry",
                columns: new[] { "edition", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_library_entry_edition_industry_unit_kind",
                table: "risk_library_entry",
                columns: new[] { "edition", "industry", "unit_kind" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_measure_record_risk_factor_id_at",
                table: "risk_measure_record",
                columns: new[] { "risk_factor_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_measure_record_risk_factor_id_factor_version_measure_number",
                table: "risk_measure_record",
                columns: new[] { "risk_factor_id", "factor_version", "measure_number" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_outbox_message_processed_at_sequence",
                table: "risk_outbox_message",
                columns: new[] { "processed_at", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_posting_enterprise_id_posted_at",
                table: "risk_posting",
                columns: new[] { "enterprise_id", "posted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_posting_post_id",
                table: "risk_posting",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ix_risk_posting_posted_at",
                table: "risk_posting",
                column: "posted_at");

            migrationBuilder.CreateIndex(
                name: "ix_risk_posting_risk_unit_id",
                table: "risk_posting",
                column: "risk_unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_risk_posting_spot",
                table: "risk_posting",
                column: "spot",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_reporting_point_created_at",
                table: "risk_reporting_point",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_risk_reporting_point_enterprise_id_created_at",
                table: "risk_reporting_point",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_reporting_point_token",
                table: "risk_reporting_point",
                column: "token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_created_at",
                table: "risk_risk_factor",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_enterprise_id_created_at",
                table: "risk_risk_factor",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_enterprise_id_department_id",
                table: "risk_risk_factor",
                columns: new[] { "enterprise_id", "department_id" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_enterprise_id_in_force_since_level",
                table: "risk_risk_factor",
                columns: new[] { "enterprise_id", "in_force_since", "level" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_enterprise_id_level",
                table: "risk_risk_factor",
                columns: new[] { "enterprise_id", "level" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_enterprise_id_reassessment_due",
                table: "risk_risk_factor",
                columns: new[] { "enterprise_id", "reassessment_due" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_enterprise_id_responsible_post_id",
                table: "risk_risk_factor",
                columns: new[] { "enterprise_id", "responsible_post_id" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_enterprise_id_risk_unit_id_element_operating_state_tense_state",
                table: "risk_risk_factor",
                columns: new[] { "enterprise_id", "risk_unit_id", "element", "operating_state", "tense", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_enterprise_id_risk_unit_id_point_level",
                table: "risk_risk_factor",
                columns: new[] { "enterprise_id", "risk_unit_id", "point", "level" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_reassessment_due",
                table: "risk_risk_factor",
                column: "reassessment_due");

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_risk_unit_id",
                table: "risk_risk_factor",
                column: "risk_unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_factor_comment_risk_factor_id_at",
                table: "risk_risk_factor_comment",
                columns: new[] { "risk_factor_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_map_plan_enterprise_id",
                table: "risk_risk_map_plan",
                column: "enterprise_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_publication_enterprise_id_number",
                table: "risk_risk_publication",
                columns: new[] { "enterprise_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_publication_enterprise_id_published_at",
                table: "risk_risk_publication",
                columns: new[] { "enterprise_id", "published_at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_publication_published_at",
                table: "risk_risk_publication",
                column: "published_at");

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_unit_created_at",
                table: "risk_risk_unit",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_unit_enterprise_id_created_at",
                table: "risk_risk_unit",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_unit_enterprise_id_name",
                table: "risk_risk_unit",
                columns: new[] { "enterprise_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_unit_enterprise_id_responsible_post_id",
                table: "risk_risk_unit",
                columns: new[] { "enterprise_id", "responsible_post_id" });

            migrationBuilder.CreateIndex(
                name: "ix_risk_risk_unit_parent_id",
                table: "risk_risk_unit",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_risk_unit_marks_enterprise_id",
                table: "risk_unit_marks",
                column: "enterprise_id");

            migrationBuilder.CreateIndex(
                name: "ix_risk_unit_marks_risk_unit_id",
                table: "risk_unit_marks",
                column: "risk_unit_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "risk_grading_method_version");

            migrationBuilder.DropTable(
                name: "risk_hazard_report");

            migrationBuilder.DropTable(
                name: "risk_idempotency_key");

            migrationBuilder.DropTable(
                name: "risk_identification_campaign");

            migrationBuilder.DropTable(
                name: "risk_inbox_message");

            migrationBuilder.DropTable(
                name: "risk_ledger_entry");

            migrationBuilder.DropTable(
                name: "risk_ledger_import");

            migrationBuilder.DropTable(
                name: "risk_library_edition");

            migrationBuilder.DropTable(
                name: "risk_library_entry");

            migrationBuilder.DropTable(
                name: "risk_measure_record");

            migrationBuilder.DropTable(
                name: "risk_number_series");

            migrationBuilder.DropTable(
                name: "risk_outbox_message");

            migrationBuilder.DropTable(
                name: "risk_posting");

            migrationBuilder.DropTable(
                name: "risk_reporting_point");

            migrationBuilder.DropTable(
                name: "risk_risk_factor");

            migrationBuilder.DropTable(
                name: "risk_risk_factor_comment");

            migrationBuilder.DropTable(
                name: "risk_risk_map_plan");

            migrationBuilder.DropTable(
                name: "risk_risk_publication");

            migrationBuilder.DropTable(
                name: "risk_risk_unit");

            migrationBuilder.DropTable(
                name: "risk_unit_marks");
        }
    }
}
