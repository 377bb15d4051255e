using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace DualControl.Persistence.PostgreSql.Migrations.Identity
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "identity");

            migrationBuilder.CreateTable(
                name: "idempotency_key",
                schema: "identity",
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
                schema: "identity",
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
                name: "number_series",
                schema: "identity",
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
                name: "open_iddict_application",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    application_type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    client_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    client_secret = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    client_type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    concurrency_token = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    consent_type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    display_name = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    display_names = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    json_web_key_set = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    permissions = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    post_logout_redirect_uris = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    properties = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    redirect_uris = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    requirements = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    settings = table.Column<string>(type: "text", maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_open_iddict_application", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "open_iddict_scope",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    concurrency_token = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    description = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    descriptions = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    display_name = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    display_names = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    properties = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    resources = table.Column<string>(type: "text", maxLength: -1, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_open_iddict_scope", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_message",
                schema: "identity",
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
                name: "open_iddict_authorization",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    application_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    concurrency_token = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    creation_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    properties = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    scopes = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_open_iddict_authorization", x => x.id);
                    table.ForeignKey(
                        name: "FK_open_iddict_authorization_open_iddict_application_applicati~",
                        column: x => x.application_id,
                        principalSchema: "identity",
                        principalTable: "open_iddict_application",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "open_iddict_token",
                schema: "identity",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    application_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    authorization_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    concurrency_token = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    creation_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    expiration_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    payload = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    properties = table.Column<string>(type: "text", maxLength: -1, nullable: true),
                    redemption_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reference_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    status = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    type = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_open_iddict_token", x => x.id);
                    table.ForeignKey(
                        name: "FK_open_iddict_token_open_iddict_application_application_id",
                        column: x => x.application_id,
                        principalSchema: "identity",
                        principalTable: "open_iddict_application",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_open_iddict_token_open_iddict_authorization_authorization_id",
                        column: x => x.authorization_id,
                        principalSchema: "identity",
                        principalTable: "open_iddict_authorization",
                        principalColumn: "id");
                });

            migrationBuilder.CreateIndex(
                name: "ix_identity_idempotency_key_expires_at",
                schema: "identity",
                table: "idempotency_key",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_identity_open_iddict_application_client_id",
                schema: "identity",
                table: "open_iddict_application",
                column: "client_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identity_open_iddict_authorization_application_id_status_subject_type",
                schema: "identity",
                table: "open_iddict_authorization",
                columns: new[] { "application_id", "status", "subject", "type" });

            migrationBuilder.CreateIndex(
                name: "ix_identity_open_iddict_scope_name",
                schema: "identity",
                table: "open_iddict_scope",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identity_open_iddict_token_application_id_status_subject_type",
                schema: "identity",
                table: "open_iddict_token",
                columns: new[] { "application_id", "status", "subject", "type" });

            migrationBuilder.CreateIndex(
                name: "ix_identity_open_iddict_token_authorization_id",
                schema: "identity",
                table: "open_iddict_token",
                column: "authorization_id");

            migrationBuilder.CreateIndex(
                name: "ix_identity_open_iddict_token_reference_id",
                schema: "identity",
                table: "open_iddict_token",
                column: "reference_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identity_outbox_message_processed_at_sequence",
                schema: "identity",
                table: "outbox_message",
                columns: new[] { "processed_at", "sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "idempotency_key",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "inbox_message",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "number_series",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "open_iddict_scope",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "open_iddict_token",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "outbox_message",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "open_iddict_authorization",
                schema: "identity");

            migrationBuilder.DropTable(
                name: "open_iddict_application",
                schema: "identity");
        }
    }
}
