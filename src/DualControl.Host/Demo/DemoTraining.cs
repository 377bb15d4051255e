using DualControl.Organization.Application.Persons;
using DualControl.Organization.Application.Trainings;
using DualControl.Organization.Application.TrainingTests;
using DualControl.Organization.Application.WorkManuals;
using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.TrainingTests;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Time;

namespace DualControl.Host.Demo;

/// <summary>Post training of an enterprise: a session held, tested and closed with one person missing, one to come, and the work manual of which one receipt is still open.</summary>
internal sealed class DemoTraining(DemoSession session, DemoEnterprise enterprise)
{
    private static readonly (string Text, string[] Options, int[] Answers)[] Bank =
    [
        ("风险辨识的要素包括哪些？", ["人", "物", "环境", "管理"], [1, 2, 3, 4]),
        ("风险辨识须考虑的三种状态是哪些？", ["正常", "异常", "紧急", "未知"], [1, 2, 3]),
        ("橙色表示哪一级风险？", ["重大", "较大", "一般", "低"], [2]),
    ];

    public async Task LoadAsync()
    {
        var safety = enterprise.Safety;
        foreach (var (text, options, answers) in Bank)
            await session.DoAsync(safety, new AddQuestion(
                enterprise.Id, TrainingTopic.IdentificationMethods, answers.Length > 1 ? QuestionKind.Multiple : QuestionKind.Single, text, options, answers));
        var plan = await session.DoAsync(safety, new MakeTrainingPlan(
            enterprise.Id, TrainingTopic.IdentificationMethods, "风险辨识方法全员岗位培训", session.Day.AddDays(-7), session.Today.AddDays(60), [.. enterprise.Posts.Values], 4m));
        var held = await session.DoAsync(safety, Session(plan, session.Day.AddDays(-1), new TestTerms(Bank.Length, 60, 2)));
        await session.DoAsync(safety, Session(plan, session.Today.AddDays(7), null));

        var persons = (await session.AskAsync(safety, new ListPersons(enterprise.Id, null, new PageRequest(PageRequest.MaxLimit)))).Items;
        var present = persons.SkipLast(1).Select(p => p.Id).ToList();
        await session.DoAsync(safety, new RecordTrainingAttendance(enterprise.Id, held, present));
        // The last one present has not taken the test yet.
        foreach (var person in present.SkipLast(1))
        {
            var test = await session.DoAsync(safety, new StartTrainingTest(enterprise.Id, held, person));
            var paper = (await session.AskAsync(safety, new GetTrainingTest(enterprise.Id, test))).Questions;
            await session.DoAsync(safety, new SubmitTrainingTest(
                enterprise.Id, test, [.. paper.Select(q => new GivenAnswer(q.Number, Bank.Single(b => b.Text == q.Text).Answers))]));
        }
        await session.DoAsync(safety, new CloseTrainingSession(enterprise.Id, held, null));
        await HandOutManualAsync(persons);
    }

    private async Task HandOutManualAsync(IReadOnlyList<PersonView> persons)
    {
        var manual = await session.DoAsync(enterprise.Safety, new IssueWorkManual(enterprise.Id, "“双控机制”建设工作手册", "第1版", session.Day));
        var post = enterprise.Posts[enterprise.File.Posts.First(p => !p.IsHead && p.Unit is not null).Key];
        var mine = persons.First(p => p.Posts.Any(h => h.PostId == post));
        var other = persons.First(p => p.Id != mine.Id);
        await session.DoAsync(enterprise.Safety, new HandOutWorkManual(enterprise.Id, manual, [mine.Id, other.Id], session.Day));
        await session.DoAsync(enterprise.Frontline(enterprise.Workshop.Key) with { PostId = post }, new ConfirmWorkManualReceipt(enterprise.Id, manual, mine.Id));
    }

    /// <summary>Two hours in the afternoon.</summary>
    private ScheduleTrainingSession Session(TrainingPlanId plan, DateOnly day, TestTerms? test) => new(
        enterprise.Id, plan, BureauCalendar.StartOf(day).AddHours(14), BureauCalendar.StartOf(day).AddHours(16), "公司会议室", "按四要素、三状态、三时态逐格辨识，结合岗位实例练习", 2m, "安全总监", null, test);
}
