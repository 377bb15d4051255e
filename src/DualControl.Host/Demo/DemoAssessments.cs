using DualControl.Organization.Application.Assessments;
using DualControl.Organization.Application.Persons;
using DualControl.Organization.Domain.Assessments;
using DualControl.SharedKernel.Paging;

namespace DualControl.Host.Demo;

/// <summary>The default rules, issued as they are; last month closed with one commendation, this month open.</summary>
internal static class DemoAssessments
{
    public static async Task IssueRulesAsync(DemoSession session, DemoEnterprise enterprise)
    {
        var rules = await session.DoAsync(enterprise.Safety, new TakeOverDefaultRuleSet(enterprise.Id));
        await session.DoAsync(enterprise.Principal, new IssueAssessmentRuleSet(enterprise.Id, rules, session.Day, null));
    }

    public static async Task CloseLastMonthAsync(DemoSession session, DemoEnterprise enterprise)
    {
        var month = new DateOnly(session.Day.Year, session.Day.Month, 1);
        var last = await session.DoAsync(enterprise.Safety, new OpenAssessmentPeriod(enterprise.Id, PeriodKind.Month, month.AddMonths(-1)));
        var commended = DefaultRuleSet.Content.Rules.First(r => r.Kind == ScoringKind.Commendation);
        var person = (await session.AskAsync(enterprise.Safety, new ListPersons(enterprise.Id, null, new PageRequest(1)))).Items[0].Id;
        await session.DoAsync(enterprise.Principal, new RecordScoringEvent(enterprise.Id, commended.Code, month.AddDays(-1), person, null, "夜间巡检发现异常声响，及时停机处置"));
        await session.DoAsync(enterprise.Safety, new CloseAssessmentPeriod(enterprise.Id, last, null));
        await session.DoAsync(enterprise.Safety, new OpenAssessmentPeriod(enterprise.Id, PeriodKind.Month, month));
    }
}
