using System.Globalization;

namespace DualControl.SharedKernel.Texts;

/// <summary>In which language texts are rendered while a piece of work lasts.</summary>
public static class Language
{
    /// <summary>Chinese, whatever the caller reads: what is filed in the archive is the installation's own. Until disposed.</summary>
    public static IDisposable Chinese() => Use("zh-CN");

    /// <summary>What is rendered now and read later, by whoever comes.</summary>
    public static (T Zh, T En) Both<T>(Func<T> render)
    {
        using var chinese = Chinese();
        var zh = render();
        using var english = Use("en");
        return (zh, render());
    }

    private static Back Use(string culture)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        return new Back(before);
    }

    private sealed class Back(CultureInfo before) : IDisposable
    {
        public void Dispose() => CultureInfo.CurrentUICulture = before;
    }
}
