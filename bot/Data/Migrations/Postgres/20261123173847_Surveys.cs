using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Assistant.Bot.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Surveys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "origin",
                table: "survey_answers",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "structure",
                table: "survey_answers",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "noticed_at",
                table: "asked_humans",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "desk_notices",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    person = table.Column<byte[]>(type: "bytea", nullable: false),
                    conversation = table.Column<byte[]>(type: "bytea", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    made_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_desk_notices", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "programme_contacts",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    conversation = table.Column<byte[]>(type: "bytea", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    agreed_at = table.Column<long>(type: "bigint", nullable: false),
                    written_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_contacts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "survey_offers",
                columns: table => new
                {
                    week = table.Column<long>(type: "bigint", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    audience = table.Column<long>(type: "bigint", nullable: false),
                    structure = table.Column<string>(type: "text", nullable: false),
                    count = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_offers", x => new { x.week, x.language, x.audience, x.structure });
                });

            migrationBuilder.CreateIndex(
                name: "IX_signals_curated_day",
                table: "signals",
                columns: new[] { "curated", "day" },
                filter: "curated IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_signals_status_day",
                table: "signals",
                columns: new[] { "status", "day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "desk_notices");

            migrationBuilder.DropTable(
                name: "programme_contacts");

            migrationBuilder.DropTable(
                name: "survey_offers");

            migrationBuilder.DropIndex(
                name: "IX_signals_curated_day",
                table: "signals");

            migrationBuilder.DropIndex(
                name: "IX_signals_status_day",
                table: "signals");

            migrationBuilder.DropColumn(
                name: "origin",
                table: "survey_answers");

            migrationBuilder.DropColumn(
                name: "structure",
                table: "survey_answers");

            migrationBuilder.DropColumn(
                name: "noticed_at",
                table: "asked_humans");
        }
    }
}
