using DualControl.Organization.Domain.Trainings;
using DualControl.SharedKernel.Results;

namespace DualControl.Organization.Application.Trainings;

/// <summary>签到码 Short-lived signed codes that a session shows.</summary>
internal interface ICheckInCodes
{
    /// <summary>A new code of the session.</summary>
    CheckInCode Issue(TrainingSessionId session, DateTimeOffset now);

    /// <summary>Refuses what the server did not sign, what is another session's, and what has expired.</summary>
    Result Check(string code, TrainingSessionId session, DateTimeOffset now);

    /// <summary>The code as a QR picture, SVG.</summary>
    string Picture(CheckInCode code);
}

/// <summary>签到码 A code to check in with.</summary>
/// <param name="Code">签到码 The code, URL-safe text.</param>
/// <param name="ExpiresAt">失效时间 Until when it is taken, UTC; show a new one before.</param>
internal sealed record CheckInCode(string Code, DateTimeOffset ExpiresAt);
