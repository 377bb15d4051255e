using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DualControl.Persistence.Sqlite.Migrations.Archives
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "archive_archive_record",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    @class = table.Column<string>(name: "class", type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    retention = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kept_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    object_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    object_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    object_version = table.Column<int>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    content_length = table.Column<int>(type: "INTEGER", nullable: false),
                    filed_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    filed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    leaf_index = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archive_archive_record", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "archive_audit_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leaf_index = table.Column<long>(type: "INTEGER", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    object_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    object_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    actor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    occurred_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archive_audit_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "archive_idempotency_key",
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
                    table.PrimaryKey("PK_archive_idempotency_key", x => new { x.caller, x.key });
                });

            migrationBuilder.CreateTable(
                name: "archive_inbox_message",
                columns: table => new
                {
                    message_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    handler = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    handled_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archive_inbox_message", x => new { x.message_id, x.handler });
                });

            migrationBuilder.CreateTable(
                name: "archive_log_content",
                columns: table => new
                {
                    leaf_index = table.Column<long>(type: "INTEGER", nullable: false),
                    bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archive_log_content", x => x.leaf_index);
                });

            migrationBuilder.CreateTable(
                name: "archive_log_head",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archive_log_head", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "archive_log_leaf",
                columns: table => new
                {
                    index = table.Column<long>(type: "INTEGER", nullable: false),
                    data = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archive_log_leaf", x => x.index);
                });

            migrationBuilder.CreateTable(
                name: "archive_log_node",
                columns: table => new
                {
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    index = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archive_log_node", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "archive_number_series",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archive_number_series", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "archive_outbox_message",
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
                    table.PrimaryKey("PK_archive_outbox_message", x => x.sequence);
                });

            migrationBuilder.CreateIndex(
                name: "ix_archive_archive_record_class_year_leaf_index",
                table: "archive_archive_record",
                columns: new[] { "class", "year", "leaf_index" });

            migrationBuilder.CreateIndex(
                name: "ix_archive_archive_record_code",
                table: "archive_archive_record",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_archive_archive_record_enterprise_id_filed_at",
                table: "archive_archive_record",
                columns: new[] { "enterprise_id", "filed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_archive_archive_record_enterprise_id_leaf_index",
                table: "archive_archive_record",
                columns: new[] { "enterprise_id", "leaf_index" });

            migrationBuilder.CreateIndex(
                name: "ix_archive_archive_record_leaf_index",
                table: "archive_archive_record",
                column: "leaf_index",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_archive_archive_record_object_type_object_id_leaf_index",
                table: "archive_archive_record",
                columns: new[] { "object_type", "object_id", "leaf_index" });

            migrationBuilder.CreateIndex(
                name: "ix_archive_audit_entry_actor_leaf_index",
                table: "archive_audit_entry",
                columns: new[] { "actor", "leaf_index" });

            migrationBuilder.CreateIndex(
                name: "ix_archive_audit_entry_enterprise_id_leaf_index",
                table: "archive_audit_entry",
                columns: new[] { "enterprise_id", "leaf_index" });

            migrationBuilder.CreateIndex(
                name: "ix_archive_audit_entry_leaf_index",
                table: "archive_audit_entry",
                column: "leaf_index",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_archive_audit_entry_object_type_object_id_leaf_index",
                table: "archive_audit_entry",
                columns: new[] { "object_type", "object_id", "leaf_index" });

            migrationBuilder.CreateIndex(
                name: "ix_archive_audit_entry_occurred_at",
                table: "archive_audit_entry",
                column: "occurred_at");

            migrationBuilder.CreateIndex(
                name: "ix_archive_idempotency_key_expires_at",
                table: "archive_idempotency_key",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_archive_outbox_message_processed_at_sequence",
                table: "archive_outbox_message",
                columns: new[] { "processed_at", "sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "archive_archive_record");

            migrationBuilder.DropTable(
                name: "archive_audit_entry");

            migrationBuilder.DropTable(
                name: "archive_idempotency_key");

            migrationBuilder.DropTable(
                name: "archive_inbox_message");

            migrationBuilder.DropTable(
                name: "archive_log_content");

            migrationBuilder.DropTable(
                name: "archive_log_head");

            migrationBuilder.DropTable(
                name: "archive_log_leaf");

            migrationBuilder.DropTable(
                name: "archive_log_node");

            migrationBuilder.DropTable(
                name: "archive_number_series");

            migrationBuilder.DropTable(
                name: "archive_outbox_message");
        }
    }
}
