using DualControl.Organization.Domain;
using DualControl.Organization.Domain.Imports;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.Imports;

/// <summary>Takes an uploaded table in; a worker checks it.</summary>
internal sealed class NewImports(IRepository<Import> imports, IRepository<ImportFile> files, ICurrentUser user, BureauCalendar calendar)
{
    public async Task<ImportId> AddAsync(BaseTable table, EnterpriseId? enterprise, string fileName, Stream content, CancellationToken ct)
    {
        content.Position = 0;
        var bytes = new byte[content.Length];
        await content.ReadExactlyAsync(bytes, ct);
        var import = new Import(table, enterprise, fileName, bytes.Length, user.Caller, calendar.Now);
        imports.Add(import);
        files.Add(new ImportFile(import.Id, bytes));
        return import.Id;
    }
}
