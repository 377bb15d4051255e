using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.TrainingTests;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.TrainingTests;

/// <summary>考试 One attempt at a test, as who takes it sees it: never with the right answers.</summary>
/// <param name="Id">考试标识 Id.</param>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="SessionId">培训场次 Session.</param>
/// <param name="PersonId">人员 Who takes it.</param>
/// <param name="Attempt">第几次 1, 2, 3 …</param>
/// <param name="PassMark">及格线 Mark needed to pass, of 100.</param>
/// <param name="Questions">试卷 The questions of the paper.</param>
/// <param name="Mark">成绩 Mark, 0–100, rounded down; null until it is submitted.</param>
/// <param name="Passed">是否合格 Passed; false until it is submitted.</param>
/// <param name="SubmittedAt">交卷时间 When it was submitted, UTC; null before.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record TrainingTestView(
    TrainingTestId Id, EnterpriseId EnterpriseId, TrainingSessionId SessionId, PersonId PersonId, int Attempt, int PassMark, IReadOnlyList<AskedQuestion> Questions, int? Mark,
    bool Passed, DateTimeOffset? SubmittedAt, long Version) : IVersioned
{
    public static TrainingTestView Of(TrainingTest t) => new(
        t.Id, t.EnterpriseId, t.SessionId, t.PersonId, t.Attempt, t.PassMark,
        [.. t.Paper.Select(q => new AskedQuestion(q.Number, q.Kind, q.Text, q.Options, t.SubmittedAt is null ? null : q.IsRight(t.Given)))],
        t.Mark, t.Passed, t.SubmittedAt, t.Version);
}

/// <summary>试题 A question of a paper.</summary>
/// <param name="Number">题号 From 1.</param>
/// <param name="Kind">题型 single, multiple or trueFalse.</param>
/// <param name="Text">题干 Text.</param>
/// <param name="Options">选项 Options, numbered from 1.</param>
/// <param name="Right">是否答对 Whether it was answered rightly; null until the test is submitted.</param>
internal sealed record AskedQuestion(int Number, QuestionKind Kind, string Text, IReadOnlyList<string> Options, bool? Right);
