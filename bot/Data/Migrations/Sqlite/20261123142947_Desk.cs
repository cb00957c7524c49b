using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Assistant.Bot.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Desk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_log",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    person = table.Column<byte[]>(type: "BLOB", nullable: false),
                    name = table.Column<byte[]>(type: "BLOB", nullable: false),
                    screen = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    texts = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_log", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "asked_humans",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    state = table.Column<long>(type: "INTEGER", nullable: false),
                    wish = table.Column<long>(type: "INTEGER", nullable: false),
                    conversation = table.Column<byte[]>(type: "BLOB", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    question = table.Column<byte[]>(type: "BLOB", nullable: false),
                    reply = table.Column<byte[]>(type: "BLOB", nullable: true),
                    audience = table.Column<long>(type: "INTEGER", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    replied_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asked_humans", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "closed_reports",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    from_day = table.Column<long>(type: "INTEGER", nullable: false),
                    to_day = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    closed_by = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_closed_reports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "curated_answers",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    state = table.Column<long>(type: "INTEGER", nullable: false),
                    question_group = table.Column<long>(type: "INTEGER", nullable: true),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    writer = table.Column<byte[]>(type: "BLOB", nullable: false),
                    approver = table.Column<byte[]>(type: "BLOB", nullable: true),
                    written_at = table.Column<long>(type: "INTEGER", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    revision = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_curated_answers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "data_protection",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    element = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_protection", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "desk_notes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    kind = table.Column<long>(type: "INTEGER", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<long>(type: "INTEGER", nullable: false),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    writer = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_desk_notes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    week = table.Column<long>(type: "INTEGER", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    question = table.Column<byte[]>(type: "BLOB", nullable: true),
                    answer = table.Column<byte[]>(type: "BLOB", nullable: true),
                    verdict = table.Column<string>(type: "TEXT", nullable: true),
                    score = table.Column<long>(type: "INTEGER", nullable: true),
                    is_right = table.Column<long>(type: "INTEGER", nullable: true),
                    reviewer = table.Column<byte[]>(type: "BLOB", nullable: true),
                    judged_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviews", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "survey_answers",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    week = table.Column<long>(type: "INTEGER", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    audience = table.Column<long>(type: "INTEGER", nullable: false),
                    useful = table.Column<long>(type: "INTEGER", nullable: false),
                    otherwise = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_answers", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_access_log_at",
                table: "access_log",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_asked_humans_conversation",
                table: "asked_humans",
                column: "conversation");

            migrationBuilder.CreateIndex(
                name: "IX_asked_humans_state",
                table: "asked_humans",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "IX_closed_reports_hash",
                table: "closed_reports",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_curated_answers_revision",
                table: "curated_answers",
                column: "revision");

            migrationBuilder.CreateIndex(
                name: "IX_desk_notes_kind_day",
                table: "desk_notes",
                columns: new[] { "kind", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_reviews_week",
                table: "reviews",
                column: "week");

            migrationBuilder.CreateIndex(
                name: "IX_survey_answers_week",
                table: "survey_answers",
                column: "week");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_log");

            migrationBuilder.DropTable(
                name: "asked_humans");

            migrationBuilder.DropTable(
                name: "closed_reports");

            migrationBuilder.DropTable(
                name: "curated_answers");

            migrationBuilder.DropTable(
                name: "data_protection");

            migrationBuilder.DropTable(
                name: "desk_notes");

            migrationBuilder.DropTable(
                name: "reviews");

            migrationBuilder.DropTable(
                name: "survey_answers");
        }
    }
}
