using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DualControl.Persistence.Sqlite.Migrations.Organization
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "org_enterprise",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    credit_code = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    industry = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    section_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    principal_post_title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    staff_count = table.Column<int>(type: "INTEGER", nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_enterprise", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_idempotency_key",
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
                    table.PrimaryKey("PK_org_idempotency_key", x => new { x.caller, x.key });
                });

            migrationBuilder.CreateTable(
                name: "org_inbox_message",
                columns: table => new
                {
                    message_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    handler = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    handled_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_inbox_message", x => new { x.message_id, x.handler });
                });

            migrationBuilder.CreateTable(
                name: "org_leading_group",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    positions = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    changed_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_leading_group", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_linked_supervision",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    section_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    duties = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_linked_supervision", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_number_series",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_number_series", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "org_organization_unit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    sibling_group = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    depth = table.Column<int>(type: "INTEGER", nullable: false),
                    department_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    department_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    workshop_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    workshop_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_organization_unit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_outbox_message",
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
                    table.PrimaryKey("PK_org_outbox_message", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "org_person",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    post_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_policy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version_number = table.Column<int>(type: "INTEGER", nullable: false),
                    issued_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    effective_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_policy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_post",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enterprise_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    sibling_group = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    rank = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_post", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "org_section",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    industries = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    leadership_posts = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    created_by = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_section", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_org_enterprise_created_at",
                table: "org_enterprise",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_org_enterprise_credit_code",
                table: "org_enterprise",
                column: "credit_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_enterprise_name",
                table: "org_enterprise",
                column: "name");

            migrationBuilder.CreateIndex(
                name: "ix_org_enterprise_section_id_created_at",
                table: "org_enterprise",
                columns: new[] { "section_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_idempotency_key_expires_at",
                table: "org_idempotency_key",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_org_linked_supervision_created_at",
                table: "org_linked_supervision",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_org_linked_supervision_enterprise_id_created_at",
                table: "org_linked_supervision",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_linked_supervision_section_id_created_at",
                table: "org_linked_supervision",
                columns: new[] { "section_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_organization_unit_enterprise_id_created_at",
                table: "org_organization_unit",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_organization_unit_sibling_group_name",
                table: "org_organization_unit",
                columns: new[] { "sibling_group", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_outbox_message_processed_at_sequence",
                table: "org_outbox_message",
                columns: new[] { "processed_at", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_org_person_enterprise_id_created_at",
                table: "org_person",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_policy_enterprise_id_created_at",
                table: "org_policy",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_policy_enterprise_id_kind_version_number",
                table: "org_policy",
                columns: new[] { "enterprise_id", "kind", "version_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_post_enterprise_id_created_at",
                table: "org_post",
                columns: new[] { "enterprise_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_org_post_sibling_group_title",
                table: "org_post",
                columns: new[] { "sibling_group", "title" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_org_section_created_at",
                table: "org_section",
                column: "created_at");

            migrationBuilder.CreateIndex(
                name: "ix_org_section_name",
                table: "org_section",
                column: "name",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "org_enterprise");

            migrationBuilder.DropTable(
                name: "org_idempotency_key");

            migrationBuilder.DropTable(
                name: "org_inbox_message");

            migrationBuilder.DropTable(
                name: "org_leading_group");

            migrationBuilder.DropTable(
                name: "org_linked_supervision");

            migrationBuilder.DropTable(
                name: "org_number_series");

            migrationBuilder.DropTable(
                name: "org_organization_unit");

            migrationBuilder.DropTable(
                name: "org_outbox_message");

            migrationBuilder.DropTable(
                name: "org_person");

            migrationBuilder.DropTable(
                name: "org_policy");

            migrationBuilder.DropTable(
                name: "org_post");

            migrationBuilder.DropTable(
                name: "org_section");
        }
    }
}
