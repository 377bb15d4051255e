using DualControl.HiddenDangers.Application.Checklists;
using DualControl.HiddenDangers.Application.Inspections;
using DualControl.HiddenDangers.Contracts;
using DualControl.HiddenDangers.Domain.Inspections;

namespace DualControl.Host.Demo;

/// <summary>Three months of weekly inspections; each finds one measure that does not hold, and its danger goes as far as its fate says.</summary>
internal static class DemoInspections
{
    private static readonly string[] Notes =
    [
        "现场未按规定执行，记录缺失", "设施损坏，未及时修复", "警示标志缺失、褪色", "报警器未按期校验", "个人防护用品未佩戴", "应急物资过期未更换", "操作规程未上墙，员工不熟悉",
    ];

    public static async Task<IReadOnlyList<InspectionChecklistId>> LoadChecklistsAsync(DemoSession session, DemoEnterprise enterprise)
    {
        var departments = enterprise.File.Factors.Where(f => f.Stage == DemoStage.Approved).Select(f => enterprise.DepartmentOf(f.Unit).Key).Distinct();
        var checklists = new List<InspectionChecklistId>();
        foreach (var department in departments)
            checklists.Add(await session.DoAsync(enterprise.Safety, new GenerateChecklist(enterprise.Id, enterprise.Units[department])));
        return checklists;
    }

    /// <summary>One inspection; the danger it found, if any.</summary>
    public static async Task<HiddenDangerId?> InspectAsync(DemoSession session, DemoEnterprise enterprise, InspectionChecklistId checklist, int week, bool finds)
    {
        var inspector = enterprise.Frontline(enterprise.Workshop.Key);
        var special = week % 5 == 4;
        var id = await session.DoAsync(inspector, new StartInspection(
            checklist, special ? InspectionKind.Special : InspectionKind.Routine, special ? "季节性安全专项排查" : null, session.Day));
        var view = await session.AskAsync(inspector, new GetInspection(id));
        var weak = finds ? week * 5 % view.Items.Count : -1;
        var answers = view.Items.Select((item, i) => i == weak
            ? new ItemAnswer(item.Number, week % 2 == 0 ? Finding.Failed : Finding.Weakened, Notes[week % Notes.Length], $"照片 {session.Day:yyyyMMdd}-{item.Number}")
            : new ItemAnswer(item.Number, Finding.Effective, null, null)).ToList();
        await session.DoAsync(inspector, new AnswerInspection(id, answers, null));
        await session.DoAsync(inspector, new SubmitInspection(id, null));
        if (!finds) return null;
        return (await session.AskAsync(inspector, new GetInspection(id))).Found[0].Id;
    }
}
