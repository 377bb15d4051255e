using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Domain.Trainings;

/// <summary>培训计划 Training plan.</summary>
internal readonly record struct TrainingPlanId(Guid Value) : IId<TrainingPlanId>
{
    public static TrainingPlanId From(Guid value) => new(value);
    public static TrainingPlanId New() => new(Ids.New());
    public static bool TryParse(string? text, out TrainingPlanId id) => Ids.TryParse(text, out id);
}

/// <summary>培训场次 Training session.</summary>
internal readonly record struct TrainingSessionId(Guid Value) : IId<TrainingSessionId>
{
    public static TrainingSessionId From(Guid value) => new(value);
    public static TrainingSessionId New() => new(Ids.New());
    public static bool TryParse(string? text, out TrainingSessionId id) => Ids.TryParse(text, out id);
}

/// <summary>培训签到 A person's attendance of a session.</summary>
internal readonly record struct TrainingAttendanceId(Guid Value) : IId<TrainingAttendanceId>
{
    public static TrainingAttendanceId From(Guid value) => new(value);
    public static TrainingAttendanceId New() => new(Ids.New());
    public static bool TryParse(string? text, out TrainingAttendanceId id) => Ids.TryParse(text, out id);
}

/// <summary>试题 Question of an enterprise's bank.</summary>
internal readonly record struct QuestionId(Guid Value) : IId<QuestionId>
{
    public static QuestionId From(Guid value) => new(value);
    public static QuestionId New() => new(Ids.New());
    public static bool TryParse(string? text, out QuestionId id) => Ids.TryParse(text, out id);
}

/// <summary>考试 One attempt at a session's test.</summary>
internal readonly record struct TrainingTestId(Guid Value) : IId<TrainingTestId>
{
    public static TrainingTestId From(Guid value) => new(value);
    public static TrainingTestId New() => new(Ids.New());
    public static bool TryParse(string? text, out TrainingTestId id) => Ids.TryParse(text, out id);
}

/// <summary>工作手册 Edition of a work manual.</summary>
internal readonly record struct WorkManualId(Guid Value) : IId<WorkManualId>
{
    public static WorkManualId From(Guid value) => new(value);
    public static WorkManualId New() => new(Ids.New());
    public static bool TryParse(string? text, out WorkManualId id) => Ids.TryParse(text, out id);
}

/// <summary>工作手册发放 A copy handed to a person.</summary>
internal readonly record struct WorkManualCopyId(Guid Value) : IId<WorkManualCopyId>
{
    public static WorkManualCopyId From(Guid value) => new(value);
    public static WorkManualCopyId New() => new(Ids.New());
    public static bool TryParse(string? text, out WorkManualCopyId id) => Ids.TryParse(text, out id);
}
