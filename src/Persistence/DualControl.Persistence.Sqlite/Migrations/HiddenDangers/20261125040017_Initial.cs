using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DualControl.Persistence.Sqlite.Migrations.HiddenDangers
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "danger_hidden_danger",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    acceptances = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    accepted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    verification = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    written_off_at = table.Column<long>(type: "INTEGER", nullable: true),
                    extensions = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 220, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    description = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    origin = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    risk_factor_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    measure_number = table.Column<int>(type: "INTEGER", nullable: true),
                    inspection_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    level_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    responsible = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    responsible_post_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    deadline = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    deadline_set_by = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    discovered_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    discovered_at = table.Column<long>(type: "INTEGER", nullable: false),
                    reported_by_post_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    registered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    major_report_due_at = table.Column<long>(type: "INTEGER", nullable: true),
                    major_report = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    timeline = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    plan = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    reviews = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    plan_approved_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    rectifications = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    overdue_noted = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_danger_hidden_danger", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "danger_idempotency_key",
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
                    table.PrimaryKey("PK_danger_idempotency_key", x => new { x.caller, x.key });
                });

            migrationBuilder.CreateTable(
                name: "danger_inbox_message",
                columns: table => new
                {
                    message_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    handler = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    handled_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_danger_inbox_message", x => new { x.message_id, x.handler });
                });

            migrationBuilder.CreateTable(
                name: "danger_inspection",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    checklist_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    checklist_edition = table.Column<int>(type: "INTEGER", nullable: false),
                    department_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    department_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    theme = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    planned_for = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    items = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    answers = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    found = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    submitted_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    submitted_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_danger_inspection", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "danger_inspection_checklist",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    department_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    department_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    is_current = table.Column<bool>(type: "INTEGER", nullable: false),
                    items = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    difference = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    generated_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_danger_inspection_checklist", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "danger_number_series",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_danger_number_series", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "danger_outbox_message",
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
                    table.PrimaryKey("PK_danger_outbox_message", x => x.sequence);
                });

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_created_at",
                table: "danger_hidden_danger",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_enterprise_id_created_at",
                table: "danger_hidden_danger",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_enterprise_id_registered_at",
                table: "danger_hidden_danger",
                columns: new[] { "enterprise_id", "registered_at" });

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_enterprise_id_responsible_post_id",
                table: "danger_hidden_danger",
                columns: new[] { "enterprise_id", "responsible_post_id" });

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_enterprise_id_state_level",
                table: "danger_hidden_danger",
                columns: new[] { "enterprise_id", "state", "level" });

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_enterprise_id_written_off_at",
                table: "danger_hidden_danger",
                columns: new[] { "enterprise_id", "written_off_at" });

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_inspection_id",
                table: "danger_hidden_danger",
                column: "inspection_id");

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_number",
                table: "danger_hidden_danger",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_risk_factor_id",
                table: "danger_hidden_danger",
                column: "risk_factor_id");

            migrationBuilder.CreateIndex(
                name: "ix_danger_hidden_danger_state_deadline",
                table: "danger_hidden_danger",
                columns: new[] { "state", "deadline" });

            migrationBuilder.CreateIndex(
                name: "ix_danger_idempotency_key_expires_at",
                table: "danger_idempotency_key",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_danger_inspection_checklist_id",
                table: "danger_inspection",
                column: "checklist_id");

            migrationBuilder.CreateIndex(
                name: "ix_danger_inspection_created_at",
                table: "danger_inspection",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_danger_inspection_enterprise_id_created_at",
                table: "danger_inspection",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_danger_inspection_enterprise_id_planned_for",
                table: "danger_inspection",
                columns: new[] { "enterprise_id", "planned_for" });

            migrationBuilder.CreateIndex(
                name: "ix_danger_inspection_checklist_created_at",
                table: "danger_inspection_checklist",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_danger_inspection_checklist_department_id_edition",
                table: "danger_inspection_checklist",
                columns: new[] { "department_id", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_danger_inspection_checklist_enterprise_id_created_at",
                table: "danger_inspection_checklist",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_danger_outbox_message_processed_at_sequence",
                table: "danger_outbox_message",
                columns: new[] { "processed_at", "sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "danger_hidden_danger");

            migrationBuilder.DropTable(
                name: "danger_idempotency_key");

            migrationBuilder.DropTable(
                name: "danger_inbox_message");

            migrationBuilder.DropTable(
                name: "danger_inspection");

            migrationBuilder.DropTable(
                name: "danger_inspection_checklist");

            migrationBuilder.DropTable(
                name: "danger_number_series");

            migrationBuilder.DropTable(
                name: "danger_outbox_message");
        }
    }
}
