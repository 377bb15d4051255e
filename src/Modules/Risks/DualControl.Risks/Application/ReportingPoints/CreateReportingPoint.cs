using System.Security.Cryptography;
using DualControl.Organization.Contracts;
using DualControl.Risks.Application.RiskUnits;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain;
using DualControl.Risks.Domain.HazardReports;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.ReportingPoints;

/// <summary>设置报告点 Make a reporting point: its QR code opens a form without login, on boards, cards and walls (plan 二（二）4).</summary>
/// <param name="EnterpriseId">所属单位 Enterprise.</param>
/// <param name="Title">名称 What the form shows, and all it shows, 1–100 characters.</param>
/// <param name="RiskUnitId">风险单元 Risk unit it is of; null for none.</param>
/// <param name="PostId">岗位 Post it is of; null for none.</param>
[AllowedTo(Roles.EnterpriseManagement)]
internal sealed record CreateReportingPoint(EnterpriseId EnterpriseId, string Title, RiskUnitId? RiskUnitId, PostId? PostId) : ICommand<ReportingPointId>;

internal sealed class CreateReportingPointValidator : AbstractValidator<CreateReportingPoint>
{
    public CreateReportingPointValidator() => RuleFor(c => c.Title).NotEmpty().MaximumLength(100);
}

internal sealed class CreateReportingPointHandler(
    IRepository<ReportingPoint> points, IReadRepository<RiskUnit> units, IRequestSender sender, ICurrentUser user, ICurrentScope scope, BureauCalendar calendar)
    : ICommandHandler<CreateReportingPoint, ReportingPointId>
{
    public async Task<Result<ReportingPointId>> Handle(CreateReportingPoint command, CancellationToken ct)
    {
        if (!scope.Scope.Covers(command.EnterpriseId)) return CommonErrors.NotFound;
        if (command.RiskUnitId is { } unitId && (await units.FirstOrDefaultAsync(new RiskUnitById(unitId), ct))?.EnterpriseId != command.EnterpriseId) return RiskErrors.UnitNotFound.At("riskUnitId");
        if (command.PostId is { } postId && (await sender.SendAsync(new FindPost(command.EnterpriseId, postId), ct)) is { IsFailure: true } refused) return refused.Error.At("postId");
        var token = RandomNumberGenerator.GetString(PlainCharacters.All, 26);
        var point = new ReportingPoint(command.EnterpriseId, command.Title, command.RiskUnitId, command.PostId, token, user.Caller.ToActor(), calendar.Now);
        points.Add(point);
        return point.Id;
    }
}
