using DualControl.Organization.Application.ResponsibilityLetters;
using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Paging;

namespace DualControl.Host.Demo;

/// <summary>This year's responsibility letters of an enterprise, workshops' with a text of its own: the first holder of a post has signed on paper, the others have yet to.</summary>
internal static class DemoLetters
{
    public static async Task LoadAsync(DemoSession session, DemoEnterprise enterprise)
    {
        var safety = enterprise.Safety;
        await session.DoAsync(enterprise.Principal, new IssueResponsibilityLetterTemplate(enterprise.Id, ManagementRank.Workshop, "{年度}年度车间安全生产责任书",
        [
            "{姓名}任{单位名称}{部门}{岗位}，对本车间的风险管控和隐患排查治理负责。",
            "审核员工起草的风险因素和管控措施，按期排查，重大隐患立即向{第一责任人岗位}报告。",
        ]));
        await session.DoAsync(safety, new IssueResponsibilityLetters(enterprise.Id, session.Today.Year, null));
        var letters = await session.AskAsync(safety, new ListResponsibilityLetters(enterprise.Id, session.Today.Year, null, null, new PageRequest(1)));
        await session.DoAsync(safety, new RecordPaperSignature(enterprise.Id, letters.Items[0].Id, session.Day, "原件存安全部档案柜", null));
    }
}
