using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Domain.Imports;

/// <summary>The uploaded file itself, until its import is over: beside the job, so that every replica has it. Not traced: what it changes is.</summary>
internal sealed class ImportFile : AggregateRoot<ImportId>, IUntracedRecord
{
    private ImportFile() { }

    public ImportFile(ImportId import, byte[] content)
    {
        Id = import;
        Content = content;
    }

    public byte[] Content { get; private set; } = null!;
}
