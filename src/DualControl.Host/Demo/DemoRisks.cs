using System.Security.Cryptography;
using System.Text;
using DualControl.Risks.Application.Campaigns;
using DualControl.Risks.Application.HazardReports;
using DualControl.Risks.Application.LedgerImports;
using DualControl.Risks.Application.Postings;
using DualControl.Risks.Application.ReportingPoints;
using DualControl.Risks.Application.RiskFactors;
using DualControl.Risks.Application.RiskPublications;
using DualControl.Risks.Application.RiskUnits;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Postings;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Host.Demo;

/// <summary>Risk units and factors, each drafted by the frontline, reviewed by the workshop, approved by the department; then the published map, put up with a notice board, a reporting point with a report, and an incomplete former ledger.</summary>
internal static class DemoRisks
{
    public static async Task LoadAsync(DemoSession session, DemoEnterprise enterprise)
    {
        var units = new Dictionary<string, RiskUnitId>();
        foreach (var u in enterprise.File.RiskUnits)
            units[u.Key] = await session.DoAsync(enterprise.Safety,
                new CreateRiskUnit(enterprise.Id, u.Name, u.Location, u.Kind, enterprise.Units[u.Unit], enterprise.Posts[u.Post], u.Outline));
        var campaign = await session.DoAsync(enterprise.Safety, new OpenIdentificationCampaign(
            enterprise.Id, "首轮全员风险辨识", session.Day, session.Day.AddDays(30), [.. units.Values.Select(u => new CampaignAssignmentBody(u, null))]));
        foreach (var f in enterprise.File.Factors) await LoadFactorAsync(session, enterprise, units[f.RiskUnit], f);
        foreach (var f in enterprise.File.Factors.DistinctBy(f => f.RiskUnit))
            await session.DoAsync(enterprise.Frontline(f.Unit), new CompleteCampaignAssignment(campaign, units[f.RiskUnit], null, "按人、物、环、管逐格辨识，已起草风险因素", null));
        await session.DoAsync(enterprise.Safety, new CloseIdentificationCampaign(campaign, null));
        await session.DoAsync(enterprise.Principal, new PublishRisks(enterprise.Id, "首次发布：其余辨识格正在补充辨识，先行公示已审定的风险"));
        var unit = units[enterprise.File.Factors.First(f => f.Stage == DemoStage.Approved).RiskUnit];
        var point = await session.DoAsync(enterprise.Safety, new CreateReportingPoint(enterprise.Id, enterprise.File.RiskUnits.First(u => units[u.Key] == unit).Name, unit, null));
        var token = (await session.AskAsync(enterprise.Safety, new GetReportingPoint(point))).Path.Split('/')[^1];
        await session.DoAsync(Caller.Applicant, new SubmitHazardReport(token, Ids.New().ToString("N"), "入口处警示牌被车辆挂倒，夜间看不见", "东侧入口", null, []));
        using var former = new MemoryStream(Encoding.UTF8.GetBytes("序号,风险单元,辨识部位,存在风险,风险分级\r\n1,配电室,电缆沟,电缆接头过热,一般风险（黄）\r\n"));
        await session.DoAsync(enterprise.Safety, new ImportLedger(enterprise.Id, "以前的台账.csv", Convert.ToHexStringLower(SHA256.HashData(former.ToArray())), former));
        await session.DoAsync(enterprise.Safety, new RecordPosting(enterprise.Id, PostingKind.RiskMap, null, null, "厂区大门公示栏", session.Day, null, null));
        await session.DoAsync(enterprise.Safety, new RecordPosting(enterprise.Id, PostingKind.NoticeBoard, unit, null, "单元入口公示栏", session.Day, null, null));
    }

    private static async Task LoadFactorAsync(DemoSession session, DemoEnterprise enterprise, RiskUnitId unit, DemoFactor f)
    {
        var body = new FactorBody(
            f.Element, f.OperatingState, f.Tense, f.Point, f.Description, f.AccidentType, f.Measures, f.EmergencyMeasures, f.ReportingWay,
            enterprise.Units[f.Unit], enterprise.Posts[f.Post], f.Initial, f.Current, null, f.WeakMeasuresReason);
        var id = await session.DoAsync(enterprise.Frontline(f.Unit), new DraftRiskFactor(unit, body));
        if (f.Stage == DemoStage.Drafted) return;
        if (f.Stage == DemoStage.Returned)
        {
            await session.DoAsync(enterprise.WorkshopReviewer(f.Unit), new ReviewRiskFactorInWorkshop(id, ReviewDecision.Return, "管控措施不够具体，请补充检查频次和责任岗位", null));
            return;
        }
        await session.DoAsync(enterprise.WorkshopReviewer(f.Unit), new ReviewRiskFactorInWorkshop(id, ReviewDecision.Approve, null, null));
        if (f.Stage == DemoStage.Approved)
            await session.DoAsync(enterprise.DepartmentReviewer(f.Unit), new ApproveRiskFactor(id, ReviewDecision.Approve, null, null));
    }
}
