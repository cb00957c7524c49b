using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Assistant.Bot.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "direct_line_activities",
                columns: table => new
                {
                    conversation = table.Column<byte[]>(type: "bytea", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    activity = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_direct_line_activities", x => new { x.conversation, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "direct_line_conversations",
                columns: table => new
                {
                    conversation = table.Column<byte[]>(type: "bytea", nullable: false),
                    used_at = table.Column<long>(type: "bigint", nullable: false),
                    ended_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_direct_line_conversations", x => x.conversation);
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    key = table.Column<byte[]>(type: "bytea", nullable: false),
                    twin = table.Column<byte[]>(type: "bytea", nullable: true),
                    conversation = table.Column<byte[]>(type: "bytea", nullable: false),
                    state = table.Column<long>(type: "bigint", nullable: false),
                    route = table.Column<long>(type: "bigint", nullable: false),
                    attempts = table.Column<long>(type: "bigint", nullable: false),
                    received_at = table.Column<long>(type: "bigint", nullable: false),
                    answered_at = table.Column<long>(type: "bigint", nullable: true),
                    sequence = table.Column<long>(type: "bigint", nullable: true),
                    envelope = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "memory",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    conversation = table.Column<byte[]>(type: "bytea", nullable: false),
                    asked_at = table.Column<long>(type: "bigint", nullable: false),
                    question = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_memory", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    conversation = table.Column<byte[]>(type: "bytea", nullable: false),
                    state = table.Column<long>(type: "bigint", nullable: false),
                    stored_at = table.Column<long>(type: "bigint", nullable: false),
                    notice = table.Column<long>(type: "bigint", nullable: false),
                    reply = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_inbox_answered_at",
                table: "inbox",
                column: "answered_at");

            migrationBuilder.CreateIndex(
                name: "IX_inbox_conversation",
                table: "inbox",
                column: "conversation");

            migrationBuilder.CreateIndex(
                name: "IX_inbox_key",
                table: "inbox",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_inbox_state",
                table: "inbox",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "IX_inbox_twin",
                table: "inbox",
                column: "twin");

            migrationBuilder.CreateIndex(
                name: "IX_memory_asked_at",
                table: "memory",
                column: "asked_at");

            migrationBuilder.CreateIndex(
                name: "IX_memory_conversation",
                table: "memory",
                column: "conversation");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_conversation",
                table: "outbox",
                column: "conversation");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_state",
                table: "outbox",
                column: "state");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "direct_line_activities");

            migrationBuilder.DropTable(
                name: "direct_line_conversations");

            migrationBuilder.DropTable(
                name: "inbox");

            migrationBuilder.DropTable(
                name: "memory");

            migrationBuilder.DropTable(
                name: "outbox");
        }
    }
}
