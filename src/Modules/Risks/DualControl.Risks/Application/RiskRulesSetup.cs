using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using Microsoft.Extensions.Configuration;

namespace DualControl.Risks.Application;

/// <summary>配置 What an installation may set under <c>Risks:</c>; the defaults are those of docs/domain.md.</summary>
internal static class RiskRulesSetup
{
    public static RiskRules From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Risks");
        var defaults = RiskRules.Default;
        return new RiskRules
        {
            Ranks = PerLevel("ResponsibleRank", defaults.Ranks),
            ReassessmentMonths = PerLevel("ReassessmentMonths", defaults.ReassessmentMonths),
            ReassessmentDaysAfterTrigger = section.GetValue("ReassessmentDaysAfterTrigger", defaults.ReassessmentDaysAfterTrigger),
            AgreementDaysAfterDanger = section.GetValue("AgreementDaysAfterDanger", defaults.AgreementDaysAfterDanger),
            RepeatedWithinDays = section.GetValue("RepeatedWithinDays", defaults.RepeatedWithinDays),
        };

        IReadOnlyDictionary<RiskLevel, T> PerLevel<T>(string name, IReadOnlyDictionary<RiskLevel, T> byDefault) where T : struct =>
            byDefault.ToDictionary(d => d.Key, d => section.GetValue($"{name}:{d.Key}", d.Value));
    }
}
