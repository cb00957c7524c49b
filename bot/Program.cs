using Assistant.Bot;

if (args is [RedactCommand.Word, ..])
{
    await using var output = Console.OpenStandardOutput();
    return await RedactCommand.RunAsync(args[1..], output, Console.Error);
}

if (args is [DemoDataCommand.Word, ..])
{
    return await DemoDataCommand.RunAsync(args[1..], Console.Out, Console.Error);
}

if (args is [BackupCommand.Backup or BackupCommand.Restore, ..])
{
    return await BackupCommand.RunAsync(args, Console.Out, Console.Error);
}

if (args is [HealthCommand.Word, ..])
{
    return await HealthCommand.RunAsync(args[1..]);
}

if (args is [DataCommand.Word, ..])
{
    return await DataCommand.RunAsync(args[1..], Console.Out, Console.Error);
}

if (args is ["teams-package", ..])
{
    return await TeamsPackageCommand.RunAsync(args[1..]);
}

// Styles lie beside the program, wherever it is started from; settings and data lie where it is started.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot") });
builder.AddBot();

var app = builder.Build();
app.UseBot();
await app.RunAsync();
return 0;
