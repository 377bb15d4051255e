using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DualControl.Persistence.SqlServer.Migrations.Archives
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "archive");

            migrationBuilder.CreateTable(
                name: "archive_record",
                schema: "archive",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    @class = table.Column<string>(name: "class", type: "nvarchar(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    year = table.Column<int>(type: "int", nullable: false),
                    retention = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    kept_until = table.Column<DateOnly>(type: "date", nullable: true),
                    object_type = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    object_id = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    object_version = table.Column<int>(type: "int", nullable: false),
                    content_hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    content_length = table.Column<int>(type: "int", nullable: false),
                    filed_by = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    filed_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    leaf_index = table.Column<long>(type: "bigint", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_archive_record", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_entry",
                schema: "archive",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    leaf_index = table.Column<long>(type: "bigint", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    object_type = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    object_id = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    actor = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    occurred_at = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "idempotency_key",
                schema: "archive",
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
                schema: "archive",
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
                name: "log_content",
                schema: "archive",
                columns: table => new
                {
                    leaf_index = table.Column<long>(type: "bigint", nullable: false),
                    bytes = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_content", x => x.leaf_index);
                });

            migrationBuilder.CreateTable(
                name: "log_head",
                schema: "archive",
                columns: table => new
                {
                    id = table.Column<int>(type: "int", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_head", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "log_leaf",
                schema: "archive",
                columns: table => new
                {
                    index = table.Column<long>(type: "bigint", nullable: false),
                    data = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_leaf", x => x.index);
                });

            migrationBuilder.CreateTable(
                name: "log_node",
                schema: "archive",
                columns: table => new
                {
                    position = table.Column<long>(type: "bigint", nullable: false),
                    level = table.Column<int>(type: "int", nullable: false),
                    index = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log_node", x => x.position);
                });

            migrationBuilder.CreateTable(
                name: "number_series",
                schema: "archive",
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
                schema: "archive",
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

            migrationBuilder.CreateIndex(
                name: "ix_archive_archive_record_class_year_leaf_index",
                schema: "archive",
                table: "archive_record",
                columns: new[] { "class", "year", "leaf_index" });

            migrationBuilder.CreateIndex(
                name: "ix_archive_archive_record_code",
                schema: "archive",
                table: "archive_record",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_archive_archive_record_enterprise_id_filed_at",
                schema: "archive",
                table: "archive_record",
                columns: new[] { "enterprise_id", "filed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_archive_archive_record_enterprise_id_leaf_index",
                schema: "archive",
                table: "archive_record",
                columns: new[] { "enterprise_id", "leaf_index" });

            migrationBuilder.CreateIndex(
                name: "ix_archive_archive_record_leaf_index",
                schema: "archive",
                table: "archive_record",
                column: "leaf_index",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_archive_archive_record_object_type_object_id_leaf_index",
                schema: "archive",
                table: "archive_record",
                columns: new[] { "object_type", "object_id", "leaf_index" });

            migrationBuilder.CreateIndex(
                name: "ix_archive_audit_entry_actor_leaf_index",
                schema: "archive",
                table: "audit_entry",
                columns: new[] { "actor", "leaf_index" });

            migrationBuilder.CreateIndex(
                name: "ix_archive_audit_entry_enterprise_id_leaf_index",
                schema: "archive",
                table: "audit_entry",
                columns: new[] { "enterprise_id", "leaf_index" });

            migrationBuilder.CreateIndex(
                name: "ix_archive_audit_entry_leaf_index",
                schema: "archive",
                table: "audit_entry",
                column: "leaf_index",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_archive_audit_entry_object_type_object_id_leaf_index",
                schema: "archive",
                table: "audit_entry",
                columns: new[] { "object_type", "object_id", "leaf_index" });

            migrationBuilder.CreateIndex(
                name: "ix_archive_audit_entry_occurred_at",
                schema: "archive",
                table: "audit_entry",
                column: "occurred_at");

            migrationBuilder.CreateIndex(
                name: "ix_archive_idempotency_key_expires_at",
                schema: "archive",
                table: "idempotency_key",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_archive_outbox_message_processed_at_sequence",
                schema: "archive",
                table: "outbox_message",
                columns: new[] { "processed_at", "sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "archive_record",
                schema: "archive");

            migrationBuilder.DropTable(
                name: "audit_entry",
                schema: "archive");

            migrationBuilder.DropTable(
                name: "idempotency_key",
                schema: "archive");

            migrationBuilder.DropTable(
                name: "inbox_message",
                schema: "archive");

            migrationBuilder.DropTable(
                name: "log_content",
                schema: "archive");

            migrationBuilder.DropTable(
                name: "log_head",
                schema: "archive");

            migrationBuilder.DropTable(
                name: "log_leaf",
                schema: "archive");

            migrationBuilder.DropTable(
                name: "log_node",
                schema: "archive");

            migrationBuilder.DropTable(
                name: "number_series",
                schema: "archive");

            migrationBuilder.DropTable(
                name: "outbox_message",
                schema: "archive");
        }
    }
}
