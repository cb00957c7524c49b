using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Assistant.Bot.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PassageUses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "passage",
                table: "signals",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "passage_uses",
                columns: table => new
                {
                    month = table.Column<long>(type: "bigint", nullable: false),
                    passage = table.Column<string>(type: "text", nullable: false),
                    questions = table.Column<long>(type: "bigint", nullable: false),
                    actors = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_passage_uses", x => new { x.month, x.passage });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "passage_uses");

            migrationBuilder.DropColumn(
                name: "passage",
                table: "signals");
        }
    }
}
