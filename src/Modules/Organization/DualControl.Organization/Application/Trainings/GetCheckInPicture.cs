using System.Text;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain.Trainings;
using DualControl.Organization.Domain.Trainings.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Trainings;

/// <summary>签到二维码 The same as a QR picture, to be put on a screen.</summary>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record GetCheckInPicture(EnterpriseId EnterpriseId, TrainingSessionId Id) : IQuery<FileAnswer>;

internal sealed class GetCheckInPictureHandler(IReadRepository<TrainingSession> sessions, ICheckInCodes codes, BureauCalendar calendar) : IQueryHandler<GetCheckInPicture, FileAnswer>
{
    public async Task<Result<FileAnswer>> Handle(GetCheckInPicture query, CancellationToken ct)
    {
        if (await sessions.FirstOrDefaultAsync(new SessionOfEnterprise(query.EnterpriseId, query.Id), ct) is not { } session) return CommonErrors.NotFound;
        var open = session.TakesCheckIns(calendar.Now);
        if (open.IsFailure) return open.Error;
        var picture = codes.Picture(codes.Issue(session.Id, calendar.Now));
        return new FileAnswer("签到码.svg", "image/svg+xml", async (stream, cancelled) => await stream.WriteAsync(Encoding.UTF8.GetBytes(picture), cancelled));
    }
}
