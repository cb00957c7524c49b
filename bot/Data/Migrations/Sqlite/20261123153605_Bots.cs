using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Assistant.Bot.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Bots : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "owner",
                table: "outbox",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "owner",
                table: "inbox",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "bots",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    alive_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bots", x => x.id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bots");

            migrationBuilder.DropColumn(
                name: "owner",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "owner",
                table: "inbox");
        }
    }
}
