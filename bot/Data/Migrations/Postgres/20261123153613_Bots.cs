using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Assistant.Bot.Data.Migrations.Postgres
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
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "owner",
                table: "inbox",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "bots",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    alive_at = table.Column<long>(type: "bigint", nullable: false)
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
