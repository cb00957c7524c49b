using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Assistant.Bot.Data.Migrations.Sqlite
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
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "structure",
                table: "survey_answers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "noticed_at",
                table: "asked_humans",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "desk_notices",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person = table.Column<byte[]>(type: "BLOB", nullable: false),
                    conversation = table.Column<byte[]>(type: "BLOB", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_desk_notices", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "programme_contacts",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    conversation = table.Column<byte[]>(type: "BLOB", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    agreed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    written_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_contacts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "survey_offers",
                columns: table => new
                {
                    week = table.Column<long>(type: "INTEGER", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    audience = table.Column<long>(type: "INTEGER", nullable: false),
                    structure = table.Column<string>(type: "TEXT", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false)
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
