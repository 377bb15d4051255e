using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace DualControl.Persistence.PostgreSql.Migrations.HiddenDangers
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "danger");

            migrationBuilder.CreateTable(
                name: "hidden_danger",
                schema: "danger",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    acceptances = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    accepted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    verification = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    written_off_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    extensions = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    name = table.Column<string>(type: "character varying(220)", maxLength: 220, nullable: false),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    description = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    origin = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    risk_factor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    measure_number = table.Column<int>(type: "integer", nullable: true),
                    inspection_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    level_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    responsible = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    responsible_post_id = table.Column<Guid>(type: "uuid", nullable: true),
                    deadline = table.Column<DateOnly>(type: "date", nullable: true),
                    deadline_set_by = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    discovered_by = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    discovered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    reported_by_post_id = table.Column<Guid>(type: "uuid", nullable: true),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    major_report_due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    major_report = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    timeline = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    plan = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    reviews = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    plan_approved_by = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true),
                    rectifications = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    overdue_noted = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hidden_danger", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "idempotency_key",
                schema: "danger",
                columns: table => new
                {
                    caller = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    key = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    request_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    result = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<string>(type: "text", maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idempotency_key", x => new { x.caller, x.key });
                });

            migrationBuilder.CreateTable(
                name: "inbox_message",
                schema: "danger",
                columns: table => new
                {
                    message_id = table.Column<Guid>(type: "uuid", nullable: false),
                    handler = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    handled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbox_message", x => new { x.message_id, x.handler });
                });

            migrationBuilder.CreateTable(
                name: "inspection",
                schema: "danger",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uuid", nullable: false),
                    checklist_id = table.Column<Guid>(type: "uuid", nullable: false),
                    checklist_edition = table.Column<int>(type: "integer", nullable: false),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    department_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    theme = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    planned_for = table.Column<DateOnly>(type: "date", nullable: false),
                    items = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    answers = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    found = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    created_by = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    submitted_by = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inspection", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "inspection_checklist",
                schema: "danger",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uuid", nullable: false),
                    department_id = table.Column<Guid>(type: "uuid", nullable: false),
                    department_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    is_current = table.Column<bool>(type: "boolean", nullable: false),
                    items = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    difference = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    generated_by = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inspection_checklist", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "number_series",
                schema: "danger",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    last = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_number_series", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "outbox_message",
                schema: "danger",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    occurred_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    trace_parent = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    processed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    not_before = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    last_error = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_message", x => x.sequence);
                });

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_created_at",
                schema: "danger",
                table: "hidden_danger",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_enterprise_id_created_at",
                schema: "danger",
                table: "hidden_danger",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_enterprise_id_registered_at",
                schema: "danger",
                table: "hidden_danger",
                columns: new[] { "enterprise_id", "registered_at" });

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_enterprise_id_responsible_post_id",
                schema: "danger",
                table: "hidden_danger",
                columns: new[] { "enterprise_id", "responsible_post_id" });

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_enterprise_id_state_level",
                schema: "danger",
                table: "hidden_danger",
                columns: new[] { "enterprise_id", "state", "level" });

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_enterprise_id_written_off_at",
                schema: "danger",
                table: "hidden_danger",
                columns: new[] { "enterprise_id", "written_off_at" });

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_inspection_id",
                schema: "danger",
                table: "hidden_danger",
                column: "inspection_id");

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_number",
                schema: "danger",
                table: "hidden_danger",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_risk_factor_id",
                schema: "danger",
                table: "hidden_danger",
                column: "risk_factor_id");

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_state_deadline",
                schema: "danger",
                table: "hidden_danger",
                columns: new[] { "state", "deadline" });

            migrationBuilder.CreateIndex(
                name: "ix_danger_idempotency_key_expires_at",
                schema: "danger",
                table: "idempotency_key",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_danger_inspection_checklist_id",
                schema: "danger",
                table: "inspection",
                column: "checklist_id");

            migrationBuilder.CreateIndex(
                name: "ix_danger_inspection_created_at",
                schema: "danger",
                table: "inspection",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_danger_inspection_enterprise_id_created_at",
                schema: "danger",
                table: "inspection",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_danger_inspection_enterprise_id_planned_for",
                schema: "danger",
                table: "inspection",
                columns: new[] { "enterprise_id", "planned_for" });

            migrationBuilder.CreateIndex(
                name: "ix_danger_inspection_checklist_created_at",
                schema: "danger",
                table: "inspection_checklist",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_danger_inspection_checklist_department_id_edition",
                schema: "danger",
                table: "inspection_checklist",
                columns: new[] { "department_id", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_danger_inspection_checklist_enterprise_id_created_at",
                schema: "danger",
                table: "inspection_checklist",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_danger_outbox_message_processed_at_sequence",
                schema: "danger",
                table: "outbox_message",
                columns: new[] { "processed_at", "sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "hidden_danger",
                schema: "danger");

            migrationBuilder.DropTable(
                name: "idempotency_key",
                schema: "danger");

            migrationBuilder.DropTable(
                name: "inbox_message",
                schema: "danger");

            migrationBuilder.DropTable(
                name: "inspection",
                schema: "danger");

            migrationBuilder.DropTable(
                name: "inspection_checklist",
                schema: "danger");

            migrationBuilder.DropTable(
                name: "number_series",
                schema: "danger");

            migrationBuilder.DropTable(
                name: "outbox_message",
                schema: "danger");
        }
    }
}
