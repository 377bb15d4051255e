using System.Linq.Expressions;
using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Application.Trainings;

/// <summary>出勤 One person at one session.</summary>
/// <param name="SessionId">培训场次 Session.</param>
/// <param name="PersonId">人员 Person.</param>
/// <param name="Topic">培训主题 Topic.</param>
/// <param name="HeldOn">培训日期 Day of the session.</param>
/// <param name="Hours">学时 Hours; they count once the session is closed.</param>
/// <param name="Way">签到方式 list or checkIn.</param>
/// <param name="BestMark">最好成绩 Best mark of the test, 0–100; null before the first attempt or without a test.</param>
/// <param name="PassedOn">考试合格日 Day the test was passed; null otherwise.</param>
/// <param name="CompletedOn">培训合格日 Day from which the person counts as trained: session closed, test passed where there is one; null before.</param>
/// <param name="RecordedBy">登记人 Who entered it or checked in.</param>
/// <param name="RecordedAt">登记时间 When, UTC.</param>
internal sealed record TrainingAttendanceView(
    TrainingSessionId SessionId, PersonId PersonId, TrainingTopic Topic, DateOnly HeldOn, decimal Hours, AttendanceWay Way, int? BestMark, DateOnly? PassedOn, DateOnly? CompletedOn,
    Actor RecordedBy, DateTimeOffset RecordedAt)
{
    public static readonly Expression<Func<TrainingAttendance, TrainingAttendanceView>> Projection = a => new TrainingAttendanceView(
        a.SessionId, a.PersonId, a.Topic, a.HeldOn, a.Hours, a.Way, a.BestMark, a.PassedOn, a.CompletedOn, a.CreatedBy, a.CreatedAt);

    public static readonly Func<TrainingAttendance, TrainingAttendanceView> Of = Projection.Compile();
}
