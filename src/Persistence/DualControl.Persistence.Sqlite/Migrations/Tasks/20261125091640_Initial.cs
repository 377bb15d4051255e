using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DualControl.Persistence.Sqlite.Migrations.Tasks
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "task_delivery",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    notification_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    recipient = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    next_attempt_at = table.Column<long>(type: "INTEGER", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    last_error = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    claim = table.Column<Guid>(type: "TEXT", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_delivery", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "task_done_mark",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    done_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_done_mark", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "task_idempotency_key",
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
                    table.PrimaryKey("PK_task_idempotency_key", x => new { x.caller, x.key });
                });

            migrationBuilder.CreateTable(
                name: "task_inbox_message",
                columns: table => new
                {
                    message_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    handler = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    handled_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_inbox_message", x => new { x.message_id, x.handler });
                });

            migrationBuilder.CreateTable(
                name: "task_notification",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    recipient = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title_zh = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    link = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    read_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_notification", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "task_number_series",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_number_series", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "task_outbox_message",
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
                    table.PrimaryKey("PK_task_outbox_message", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "task_recipient",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    role_bits = table.Column<int>(type: "INTEGER", nullable: false),
                    section_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    post_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    preferences = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_recipient", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "task_task_subject",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    known_version = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_task_subject", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "task_waiting_task",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    role_bits = table.Column<int>(type: "INTEGER", nullable: false),
                    section_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    post_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    only_for = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    holder_only = table.Column<bool>(type: "INTEGER", nullable: false),
                    not_for = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    title_zh = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    link = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_order = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    shown_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    shown_until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_waiting_task", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_task_delivery_claim",
                table: "task_delivery",
                column: "claim");

            migrationBuilder.CreateIndex(
                name: "ix_task_delivery_created_at",
                table: "task_delivery",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_task_delivery_notification_id_channel",
                table: "task_delivery",
                columns: new[] { "notification_id", "channel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_task_delivery_recipient_state",
                table: "task_delivery",
                columns: new[] { "recipient", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_task_delivery_state_next_attempt_at",
                table: "task_delivery",
                columns: new[] { "state", "next_attempt_at" });

            migrationBuilder.CreateIndex(
                name: "ix_task_done_mark_subject_id_step_done_by",
                table: "task_done_mark",
                columns: new[] { "subject_id", "step", "done_by" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_task_idempotency_key_expires_at",
                table: "task_idempotency_key",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_task_notification_created_at",
                table: "task_notification",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_task_notification_recipient_created_at",
                table: "task_notification",
                columns: new[] { "recipient", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_task_notification_recipient_subject_id_day",
                table: "task_notification",
                columns: new[] { "recipient", "subject_id", "day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_task_notification_subject_id_day",
                table: "task_notification",
                columns: new[] { "subject_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_task_outbox_message_processed_at_sequence",
                table: "task_outbox_message",
                columns: new[] { "processed_at", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_task_recipient_enterprise_id",
                table: "task_recipient",
                column: "enterprise_id");

            migrationBuilder.CreateIndex(
                name: "ix_task_recipient_subject",
                table: "task_recipient",
                column: "subject",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_task_waiting_task_due_order",
                table: "task_waiting_task",
                column: "due_order");

            migrationBuilder.CreateIndex(
                name: "ix_task_waiting_task_enterprise_id_due_order",
                table: "task_waiting_task",
                columns: new[] { "enterprise_id", "due_order" });

            migrationBuilder.CreateIndex(
                name: "ix_task_waiting_task_opened_at",
                table: "task_waiting_task",
                column: "opened_at");

            migrationBuilder.CreateIndex(
                name: "ix_task_waiting_task_subject_id",
                table: "task_waiting_task",
                column: "subject_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "task_delivery");

            migrationBuilder.DropTable(
                name: "task_done_mark");

            migrationBuilder.DropTable(
                name: "task_idempotency_key");

            migrationBuilder.DropTable(
                name: "task_inbox_message");

            migrationBuilder.DropTable(
                name: "task_notification");

            migrationBuilder.DropTable(
                name: "task_number_series");

            migrationBuilder.DropTable(
                name: "task_outbox_message");

            migrationBuilder.DropTable(
                name: "task_recipient");

            migrationBuilder.DropTable(
                name: "task_task_subject");

            migrationBuilder.DropTable(
                name: "task_waiting_task");
        }
    }
}
