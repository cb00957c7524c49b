using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Assistant.Bot.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Signals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "erasures",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    erased_at = table.Column<long>(type: "INTEGER", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_erasures", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "group_decisions",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    kind = table.Column<long>(type: "INTEGER", nullable: false),
                    question_group = table.Column<long>(type: "INTEGER", nullable: false),
                    other = table.Column<long>(type: "INTEGER", nullable: false),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_group_decisions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "lost_signals",
                columns: table => new
                {
                    day = table.Column<long>(type: "INTEGER", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lost_signals", x => x.day);
                });

            migrationBuilder.CreateTable(
                name: "marks",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_marks", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "question_bands",
                columns: table => new
                {
                    band = table.Column<long>(type: "INTEGER", nullable: false),
                    question_group = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_question_bands", x => new { x.band, x.question_group });
                });

            migrationBuilder.CreateTable(
                name: "question_groups",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    language = table.Column<long>(type: "INTEGER", nullable: true),
                    signature = table.Column<byte[]>(type: "BLOB", nullable: false),
                    label = table.Column<byte[]>(type: "BLOB", nullable: true),
                    questions = table.Column<long>(type: "INTEGER", nullable: false),
                    first_day = table.Column<long>(type: "INTEGER", nullable: false),
                    last_day = table.Column<long>(type: "INTEGER", nullable: false),
                    merged_into = table.Column<long>(type: "INTEGER", nullable: true),
                    split_from = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_question_groups", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reach",
                columns: table => new
                {
                    year = table.Column<long>(type: "INTEGER", nullable: false),
                    slice = table.Column<string>(type: "TEXT", nullable: false),
                    register = table.Column<long>(type: "INTEGER", nullable: false),
                    rank = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reach", x => new { x.year, x.slice, x.register });
                });

            migrationBuilder.CreateTable(
                name: "signal_cells",
                columns: table => new
                {
                    scope = table.Column<string>(type: "TEXT", nullable: false),
                    dimension = table.Column<long>(type: "INTEGER", nullable: false),
                    month = table.Column<long>(type: "INTEGER", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<long>(type: "INTEGER", nullable: false),
                    ending = table.Column<long>(type: "INTEGER", nullable: false),
                    questions = table.Column<long>(type: "INTEGER", nullable: false),
                    actors = table.Column<long>(type: "INTEGER", nullable: false),
                    shown = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_signal_cells", x => new { x.scope, x.dimension, x.month, x.value, x.language, x.ending });
                });

            migrationBuilder.CreateTable(
                name: "signal_links",
                columns: table => new
                {
                    signal = table.Column<long>(type: "INTEGER", nullable: false),
                    conversation = table.Column<byte[]>(type: "BLOB", nullable: false),
                    reply = table.Column<byte[]>(type: "BLOB", nullable: true),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_signal_links", x => x.signal);
                });

            migrationBuilder.CreateTable(
                name: "signal_sessions",
                columns: table => new
                {
                    conversation = table.Column<byte[]>(type: "BLOB", nullable: false),
                    session = table.Column<long>(type: "INTEGER", nullable: false),
                    turn = table.Column<long>(type: "INTEGER", nullable: false),
                    used_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_signal = table.Column<long>(type: "INTEGER", nullable: false),
                    signature = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_signal_sessions", x => x.conversation);
                });

            migrationBuilder.CreateTable(
                name: "signal_texts",
                columns: table => new
                {
                    signal = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<long>(type: "INTEGER", nullable: false),
                    text = table.Column<byte[]>(type: "BLOB", nullable: false),
                    signature = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_signal_texts", x => x.signal);
                });

            migrationBuilder.CreateTable(
                name: "signals",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    reference = table.Column<long>(type: "INTEGER", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<long>(type: "INTEGER", nullable: false),
                    month = table.Column<long>(type: "INTEGER", nullable: false),
                    channel = table.Column<long>(type: "INTEGER", nullable: false),
                    audience = table.Column<long>(type: "INTEGER", nullable: false),
                    structure = table.Column<string>(type: "TEXT", nullable: true),
                    language = table.Column<long>(type: "INTEGER", nullable: true),
                    actor = table.Column<long>(type: "INTEGER", nullable: true),
                    session = table.Column<long>(type: "INTEGER", nullable: true),
                    turn = table.Column<long>(type: "INTEGER", nullable: false),
                    rephrase_of = table.Column<long>(type: "INTEGER", nullable: true),
                    length = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<long>(type: "INTEGER", nullable: false),
                    strength = table.Column<double>(type: "REAL", nullable: false),
                    quotes = table.Column<long>(type: "INTEGER", nullable: false),
                    item = table.Column<string>(type: "TEXT", nullable: true),
                    digital_right = table.Column<string>(type: "TEXT", nullable: true),
                    programme_step = table.Column<string>(type: "TEXT", nullable: true),
                    document = table.Column<string>(type: "TEXT", nullable: true),
                    outdated = table.Column<long>(type: "INTEGER", nullable: false),
                    curated = table.Column<long>(type: "INTEGER", nullable: true),
                    question_group = table.Column<long>(type: "INTEGER", nullable: true),
                    snapshot = table.Column<string>(type: "TEXT", nullable: true),
                    milliseconds = table.Column<long>(type: "INTEGER", nullable: false),
                    personal_data = table.Column<long>(type: "INTEGER", nullable: false),
                    feedback = table.Column<long>(type: "INTEGER", nullable: true),
                    feedback_reasons = table.Column<long>(type: "INTEGER", nullable: false),
                    escalated = table.Column<long>(type: "INTEGER", nullable: false),
                    is_test = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_signals", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_signal_cells_month",
                table: "signal_cells",
                column: "month");

            migrationBuilder.CreateIndex(
                name: "IX_signal_links_asked_at",
                table: "signal_links",
                column: "asked_at");

            migrationBuilder.CreateIndex(
                name: "IX_signal_links_conversation_asked_at",
                table: "signal_links",
                columns: new[] { "conversation", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "IX_signal_links_reply",
                table: "signal_links",
                column: "reply");

            migrationBuilder.CreateIndex(
                name: "IX_signal_texts_day",
                table: "signal_texts",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "IX_signals_day",
                table: "signals",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "IX_signals_reference",
                table: "signals",
                column: "reference");

            migrationBuilder.CreateIndex(
                name: "IX_signals_status_question_group_day",
                table: "signals",
                columns: new[] { "status", "question_group", "day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "erasures");

            migrationBuilder.DropTable(
                name: "group_decisions");

            migrationBuilder.DropTable(
                name: "lost_signals");

            migrationBuilder.DropTable(
                name: "marks");

            migrationBuilder.DropTable(
                name: "question_bands");

            migrationBuilder.DropTable(
                name: "question_groups");

            migrationBuilder.DropTable(
                name: "reach");

            migrationBuilder.DropTable(
                name: "signal_cells");

            migrationBuilder.DropTable(
                name: "signal_links");

            migrationBuilder.DropTable(
                name: "signal_sessions");

            migrationBuilder.DropTable(
                name: "signal_texts");

            migrationBuilder.DropTable(
                name: "signals");
        }
    }
}
