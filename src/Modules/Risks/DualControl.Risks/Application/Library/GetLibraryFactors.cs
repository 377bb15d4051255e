using DualControl.Risks.Application.RiskUnits;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.Risks.Domain.RiskUnits;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Risks.Application.Library;

/// <summary>取自风险库的因素 A factor of the unit that says what an entry says.</summary>
/// <param name="Code">条目代号 Code of the entry.</param>
/// <param name="RiskFactorId">风险因素 The factor.</param>
/// <param name="State">状态 State of its working version.</param>
/// <param name="Point">辨识部位 Where.</param>
/// <param name="Description">存在风险 What may happen.</param>
internal sealed record LibraryFactorView(string Code, RiskFactorId RiskFactorId, RiskFactorState State, string Point, string Description);

/// <summary>单元内取自风险库的因素 What of the library in force is in a unit already.</summary>
/// <param name="RiskUnitId">风险单元 Risk unit.</param>
/// <param name="Items">因素 Its factors that are not voided and say what an entry says (cell, point, description), by code.</param>
internal sealed record LibraryFactorsView(RiskUnitId RiskUnitId, IReadOnlyList<LibraryFactorView> Items);

/// <summary>单元内取自风险库的因素 What of the library in force is in a unit already: factors with the cell, the point and the description of an entry.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetLibraryFactors(RiskUnitId Id) : IQuery<LibraryFactorsView>;

internal sealed class GetLibraryFactorsHandler(IReadRepository<RiskUnit> units, LibraryInForce library) : IQueryHandler<GetLibraryFactors, LibraryFactorsView>
{
    public async Task<Result<LibraryFactorsView>> Handle(GetLibraryFactors query, CancellationToken ct)
    {
        if (!await units.AnyAsync(new RiskUnitById(query.Id), ct)) return CommonErrors.NotFound;
        var taken = await library.TakenAsync(query.Id, ct);
        return new LibraryFactorsView(query.Id, [.. taken.Select(t => new LibraryFactorView(t.Code, t.RiskFactorId, t.State, t.Said.Point, t.Said.Description))]);
    }
}
