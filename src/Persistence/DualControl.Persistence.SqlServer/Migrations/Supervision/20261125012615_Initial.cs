using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DualControl.Persistence.SqlServer.Migrations.Supervision
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "supervision");

            migrationBuilder.CreateTable(
                name: "idempotency_key",
                schema: "supervision",
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
                name: "inbox_message",
                schema: "supervision",
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
                name: "monthly_report",
                schema: "supervision",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    month = table.Column<string>(type: "nvarchar(7)", maxLength: 7, nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    is_current = table.Column<bool>(type: "bit", nullable: false),
                    figures = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    existing_problems = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    next_measures = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    submission = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    review = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_monthly_report", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "number_series",
                schema: "supervision",
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
                schema: "supervision",
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
                name: "phase_milestone",
                schema: "supervision",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    phase = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    created_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_phase_milestone", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "section_report",
                schema: "supervision",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    section_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    month = table.Column<string>(type: "nvarchar(7)", maxLength: 7, nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    is_current = table.Column<bool>(type: "bit", nullable: false),
                    figures = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    measures_taken = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    submission = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    review = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_section_report", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_idempotency_key_expires_at",
                schema: "supervision",
                table: "idempotency_key",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_supervision_monthly_report_enterprise_id_month_number",
                schema: "supervision",
                table: "monthly_report",
                columns: new[] { "enterprise_id", "month", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_supervision_monthly_report_month_is_current",
                schema: "supervision",
                table: "monthly_report",
                columns: new[] { "month", "is_current" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_outbox_message_processed_at_sequence",
                schema: "supervision",
                table: "outbox_message",
                columns: new[] { "processed_at", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_phase_milestone_code",
                schema: "supervision",
                table: "phase_milestone",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_supervision_phase_milestone_due_on",
                schema: "supervision",
                table: "phase_milestone",
                column: "due_on");

            migrationBuilder.CreateIndex(
                name: "ix_supervision_section_report_section_id_month_number",
                schema: "supervision",
                table: "section_report",
                columns: new[] { "section_id", "month", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "idempotency_key",
                schema: "supervision");

            migrationBuilder.DropTable(
                name: "inbox_message",
                schema: "supervision");

            migrationBuilder.DropTable(
                name: "monthly_report",
                schema: "supervision");

            migrationBuilder.DropTable(
                name: "number_series",
                schema: "supervision");

            migrationBuilder.DropTable(
                name: "outbox_message",
                schema: "supervision");

            migrationBuilder.DropTable(
                name: "phase_milestone",
                schema: "supervision");

            migrationBuilder.DropTable(
                name: "section_report",
                schema: "supervision");
        }
    }
}
