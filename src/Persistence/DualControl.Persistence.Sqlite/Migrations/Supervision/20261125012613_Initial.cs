using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DualControl.Persistence.Sqlite.Migrations.Supervision
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "supervision_idempotency_key",
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
                    table.PrimaryKey("PK_supervision_idempotency_key", x => new { x.caller, x.key });
                });

            migrationBuilder.CreateTable(
                name: "supervision_inbox_message",
                columns: table => new
                {
                    message_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    handler = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    handled_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_supervision_inbox_message", x => new { x.message_id, x.handler });
                });

            migrationBuilder.CreateTable(
                name: "supervision_monthly_report",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    month = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    is_current = table.Column<bool>(type: "INTEGER", nullable: false),
                    figures = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    existing_problems = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    next_measures = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    submission = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    review = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_supervision_monthly_report", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "supervision_number_series",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_supervision_number_series", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "supervision_outbox_message",
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
                    table.PrimaryKey("PK_supervision_outbox_message", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "supervision_phase_milestone",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    phase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_supervision_phase_milestone", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "supervision_section_report",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    section_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    month = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    is_current = table.Column<bool>(type: "INTEGER", nullable: false),
                    figures = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    measures_taken = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    submission = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    review = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_supervision_section_report", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_idempotency_key_expires_at",
                table: "supervision_idempotency_key",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_supervision_monthly_report_enterprise_id_month_number",
                table: "supervision_monthly_report",
                columns: new[] { "enterprise_id", "month", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_supervision_monthly_report_month_is_current",
                table: "supervision_monthly_report",
                columns: new[] { "month", "is_current" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_outbox_message_processed_at_sequence",
                table: "supervision_outbox_message",
                columns: new[] { "processed_at", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_phase_milestone_code",
                table: "supervision_phase_milestone",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_supervision_phase_milestone_due_on",
                table: "supervision_phase_milestone",
                column: "due_on");

            migrationBuilder.CreateIndex(
                name: "ix_supervision_section_report_section_id_month_number",
                table: "supervision_section_report",
                columns: new[] { "section_id", "month", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "supervision_idempotency_key");

            migrationBuilder.DropTable(
                name: "supervision_inbox_message");

            migrationBuilder.DropTable(
                name: "supervision_monthly_report");

            migrationBuilder.DropTable(
                name: "supervision_number_series");

            migrationBuilder.DropTable(
                name: "supervision_outbox_message");

            migrationBuilder.DropTable(
                name: "supervision_phase_milestone");

            migrationBuilder.DropTable(
                name: "supervision_section_report");
        }
    }
}
