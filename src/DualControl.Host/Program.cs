using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Modules;
using DualControl.BuildingBlocks.Swagger;
using DualControl.BuildingBlocks.Time;
using DualControl.Host;
using DualControl.Host.Demo;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Logging.AddJsonLogs(builder.Environment);

if (builder.Environment.IsDevelopment())
{
    var clock = new AdjustableClock();
    builder.Services.AddSingleton(clock).AddSingleton<TimeProvider>(clock);
}
builder.Services.AddDatabase(builder.Configuration);
builder.Services.AddModules(builder.Configuration, Modules.All);
builder.Services.AddDualControlApi(builder.Configuration);
builder.Services.AddDualControlSwagger();
builder.Services.AddHealth();
DemoData.Check(builder.Configuration, builder.Environment);

var app = builder.Build();

app.UseDualControlApi();
app.UseCaller();
app.MapDualControlSwagger();
app.MapHealth();
var api = app.MapGroup("/api/v1");
foreach (var module in Modules.All) module.MapEndpoints(api);
foreach (var module in Modules.All) module.MapPages(app);

await app.MigrateAsync();
await DemoData.LoadAsync(app);
await app.RunAsync();

/// <summary>Entry point; public so that tests can start the real host.</summary>
public partial class Program;
