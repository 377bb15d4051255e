namespace DualControl.Host.Demo;

/// <summary>Demo data, for Development only.</summary>
internal static class DemoData
{
    /// <summary>Start-up fails where demo data is asked for outside Development.</summary>
    public static void Check(IConfiguration configuration, IHostEnvironment environment)
    {
        if (configuration.GetValue("Demo:Load", false) && !environment.IsDevelopment())
            throw new InvalidOperationException("Demo:Load is set, but demo data and its clients exist in Development only.");
    }

    public static Task LoadAsync(WebApplication app) => Task.CompletedTask;
}
