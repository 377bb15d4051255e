using System.Globalization;

namespace DualControl.SharedKernel.Texts;

/// <summary>In which language texts are rendered while a piece of work lasts.</summary>
public static class Language
{
    /// <summary>Chinese, whatever the caller reads: what is filed in the archive is the installation's own. Until disposed.</summary>
    public static IDisposable Chinese()
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        return new Back(before);
    }

    private sealed class Back(CultureInfo before) : IDisposable
    {
        public void Dispose() => CultureInfo.CurrentUICulture = before;
    }
}
