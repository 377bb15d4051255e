using Microsoft.Extensions.Configuration;

namespace DualControl.Organization.Application;

/// <summary>配置 What an installation may set under <c>Organization:</c>.</summary>
/// <param name="PolicyEvaluationMonths">Months from a policy's taking effect, or its last evaluation, to the next evaluation.</param>
/// <param name="AssessmentObjectionDays">Days after the closing of an assessment period on which its results may still be objected to.</param>
/// <param name="CheckInCodeSeconds">Seconds a check-in code of a training session is taken.</param>
internal sealed record OrganizationSettings(int PolicyEvaluationMonths, int AssessmentObjectionDays, int CheckInCodeSeconds)
{
    public static OrganizationSettings From(IConfiguration configuration)
    {
        var months = configuration.GetValue("Organization:PolicyEvaluationMonths", 12);
        if (months is < 1 or > 120) throw new InvalidOperationException($"Organization:PolicyEvaluationMonths '{months}' must be 1–120.");
        var days = configuration.GetValue("Organization:AssessmentObjectionDays", 7);
        if (days is < 1 or > 90) throw new InvalidOperationException($"Organization:AssessmentObjectionDays '{days}' must be 1–90.");
        var seconds = configuration.GetValue("Organization:CheckInCodeSeconds", 60);
        if (seconds is < 10 or > 600) throw new InvalidOperationException($"Organization:CheckInCodeSeconds '{seconds}' must be 10–600.");
        return new OrganizationSettings(months, days, seconds);
    }
}
