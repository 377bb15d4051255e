using Microsoft.Extensions.Configuration;

namespace DualControl.Organization.Application;

/// <summary>配置 What an installation may set under <c>Organization:</c>.</summary>
/// <param name="PolicyEvaluationMonths">Months from a policy's taking effect, or its last evaluation, to the next evaluation.</param>
internal sealed record OrganizationSettings(int PolicyEvaluationMonths)
{
    public static OrganizationSettings From(IConfiguration configuration)
    {
        var months = configuration.GetValue("Organization:PolicyEvaluationMonths", 12);
        return months is >= 1 and <= 120 ? new OrganizationSettings(months) : throw new InvalidOperationException($"Organization:PolicyEvaluationMonths '{months}' must be 1–120.");
    }
}
