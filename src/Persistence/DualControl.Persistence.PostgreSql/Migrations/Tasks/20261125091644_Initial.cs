using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace DualControl.Persistence.PostgreSql.Migrations.Tasks
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "task");

            migrationBuilder.CreateTable(
                name: "delivery",
                schema: "task",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    notification_id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    next_attempt_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    last_error = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    claim = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delivery", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "done_mark",
                schema: "task",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    step = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    done_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_done_mark", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "idempotency_key",
                schema: "task",
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
                schema: "task",
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
                name: "notification",
                schema: "task",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uuid", nullable: true),
                    step = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title_zh = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    title_en = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    link = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    read_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notification", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "number_series",
                schema: "task",
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
                schema: "task",
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

            migrationBuilder.CreateTable(
                name: "recipient",
                schema: "task",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    role_bits = table.Column<int>(type: "integer", nullable: false),
                    section_id = table.Column<Guid>(type: "uuid", nullable: true),
                    enterprise_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    post_id = table.Column<Guid>(type: "uuid", nullable: true),
                    preferences = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recipient", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "task_subject",
                schema: "task",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    known_version = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_subject", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "waiting_task",
                schema: "task",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uuid", nullable: true),
                    step = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    role_bits = table.Column<int>(type: "integer", nullable: false),
                    section_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    post_id = table.Column<Guid>(type: "uuid", nullable: true),
                    only_for = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    holder_only = table.Column<bool>(type: "boolean", nullable: false),
                    not_for = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    title_zh = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    title_en = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    link = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: true),
                    due_order = table.Column<DateOnly>(type: "date", nullable: false),
                    shown_from = table.Column<DateOnly>(type: "date", nullable: false),
                    shown_until = table.Column<DateOnly>(type: "date", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_waiting_task", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_task_delivery_claim",
                schema: "task",
                table: "delivery",
                column: "claim");

            migrationBuilder.CreateIndex(
                name: "ix_task_delivery_created_at",
                schema: "task",
                table: "delivery",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_task_delivery_notification_id_channel",
                schema: "task",
                table: "delivery",
                columns: new[] { "notification_id", "channel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_task_delivery_recipient_state",
                schema: "task",
                table: "delivery",
                columns: new[] { "recipient", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_task_delivery_state_next_attempt_at",
                schema: "task",
                table: "delivery",
                columns: new[] { "state", "next_attempt_at" });

            migrationBuilder.CreateIndex(
                name: "ix_task_done_mark_subject_id_step_done_by",
                schema: "task",
                table: "done_mark",
                columns: new[] { "subject_id", "step", "done_by" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_task_idempotency_key_expires_at",
                schema: "task",
                table: "idempotency_key",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_task_notification_created_at",
                schema: "task",
                table: "notification",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_task_notification_recipient_created_at",
                schema: "task",
                table: "notification",
                columns: new[] { "recipient", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_task_notification_recipient_subject_id_day",
                schema: "task",
                table: "notification",
                columns: new[] { "recipient", "subject_id", "day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_task_notification_subject_id_day",
                schema: "task",
                table: "notification",
                columns: new[] { "subject_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_task_outbox_message_processed_at_sequence",
                schema: "task",
                table: "outbox_message",
                columns: new[] { "processed_at", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_task_recipient_enterprise_id",
                schema: "task",
                table: "recipient",
                column: "enterprise_id");

            migrationBuilder.CreateIndex(
                name: "ix_task_recipient_subject",
                schema: "task",
                table: "recipient",
                column: "subject",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_task_waiting_task_due_order",
                schema: "task",
                table: "waiting_task",
                column: "due_order");

            migrationBuilder.CreateIndex(
                name: "ix_task_waiting_task_enterprise_id_due_order",
                schema: "task",
                table: "waiting_task",
                columns: new[] { "enterprise_id", "due_order" });

            migrationBuilder.CreateIndex(
                name: "ix_task_waiting_task_opened_at",
                schema: "task",
                table: "waiting_task",
                column: "opened_at");

            migrationBuilder.CreateIndex(
                name: "ix_task_waiting_task_subject_id",
                schema: "task",
                table: "waiting_task",
                column: "subject_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "delivery",
                schema: "task");

            migrationBuilder.DropTable(
                name: "done_mark",
                schema: "task");

            migrationBuilder.DropTable(
                name: "idempotency_key",
                schema: "task");

            migrationBuilder.DropTable(
                name: "inbox_message",
                schema: "task");

            migrationBuilder.DropTable(
                name: "notification",
                schema: "task");

            migrationBuilder.DropTable(
                name: "number_series",
                schema: "task");

            migrationBuilder.DropTable(
                name: "outbox_message",
                schema: "task");

            migrationBuilder.DropTable(
                name: "recipient",
                schema: "task");

            migrationBuilder.DropTable(
                name: "task_subject",
                schema: "task");

            migrationBuilder.DropTable(
                name: "waiting_task",
                schema: "task");
        }
    }
}
