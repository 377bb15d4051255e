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
        var rules = new RiskRules
        {
            Ranks = PerLevel("ResponsibleRank", defaults.Ranks),
            ReassessmentMonths = PerLevel("ReassessmentMonths", defaults.ReassessmentMonths),
            ReassessmentDaysAfterTrigger = Days("ReassessmentDaysAfterTrigger", defaults.ReassessmentDaysAfterTrigger, 1),
            AgreementDaysAfterDanger = Days("AgreementDaysAfterDanger", defaults.AgreementDaysAfterDanger, 0),
            RepeatedWithinDays = Days("RepeatedWithinDays", defaults.RepeatedWithinDays, 1),
        };
        foreach (var (level, months) in rules.ReassessmentMonths)
            if (months is < 1 or > 120) throw new InvalidOperationException($"Risks:ReassessmentMonths:{level} '{months}' must be 1–120.");
        // A higher level with a lower rank would turn management by level upside down.
        if (rules.Ranks.OrderBy(r => r.Key).Select(r => r.Value).Zip(rules.Ranks.OrderBy(r => r.Key).Select(r => r.Value).Skip(1)).Any(r => r.First > r.Second))
            throw new InvalidOperationException("Risks:ResponsibleRank must not fall with the level.");
        return rules;

        int Days(string name, int byDefault, int least) => section.GetValue(name, byDefault) is var days && days >= least && days <= 3650
            ? days
            : throw new InvalidOperationException($"Risks:{name} '{days}' must be {least}–3650.");

        IReadOnlyDictionary<RiskLevel, T> PerLevel<T>(string name, IReadOnlyDictionary<RiskLevel, T> byDefault) where T : struct =>
            byDefault.ToDictionary(d => d.Key, d => section.GetValue($"{name}:{d.Key}", d.Value));
    }
}
