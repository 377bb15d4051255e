using DualControl.Organization.Domain.Assessments;

namespace DualControl.Organization.Application.Assessments;

/// <summary>考核期名称 What the archive calls a period, in the language of the record.</summary>
internal static class PeriodNames
{
    public static string Of(AssessmentPeriod period)
    {
        var days = period.Kind switch
        {
            PeriodKind.Month => $"{period.From.Year}年{period.From.Month}月",
            PeriodKind.Quarter => $"{period.From.Year}年第{(period.From.Month + 2) / 3}季度",
            _ => $"{period.From.Year}年",
        };
        return period.Number == 1 ? days : $"{days}，第{period.Number - 1}次更正";
    }
}
