using DualControl.Archives.Application.Log;
using DualControl.Archives.Domain.MerkleLog;
using Microsoft.EntityFrameworkCore;

namespace DualControl.Archives.Infrastructure;

internal sealed class ArchiveLog(ArchivesDbContext context) : IArchiveLog
{
    public async Task<long> AppendAsync(LeafDocument leaf, byte[] content, CancellationToken ct)
    {
        var index = await TakeIndexAsync(ct);
        var data = leaf.ToBytes();
        var neighbours = new Dictionary<NodeAddress, byte[]>();
        // One on average, and after a first append of this transaction mostly in the change tracker.
        foreach (var address in MerkleTree.NeighboursOf(index))
            neighbours[address] = (await context.Set<LogNode>().FindAsync([address.Position], ct) ?? throw Damaged(address)).Hash;
        foreach (var (address, hash) in MerkleTree.Append(index, MerkleHash.OfLeaf(data), a => neighbours[a]))
            context.Add(new LogNode { Position = address.Position, Level = address.Level, Index = address.Index, Hash = hash });
        context.Add(new LogLeaf { Index = index, Data = data });
        context.Add(new LogContent { LeafIndex = index, Bytes = content });
        return index;
    }

    public Task<long> SizeAsync(CancellationToken ct) => context.Set<LogHead>().AsNoTracking().Select(h => h.Size).SingleOrDefaultAsync(ct);

    public async Task<IReadOnlyList<byte[]>> HashesAsync(IReadOnlyList<LeafRange> subtrees, CancellationToken ct)
    {
        var positions = subtrees.SelectMany(s => s.Nodes()).Select(n => n.Position).Distinct().ToList();
        var hashes = await context.Set<LogNode>().AsNoTracking().Where(n => positions.Contains(n.Position)).ToDictionaryAsync(n => n.Position, n => n.Hash, ct);
        return [.. subtrees.Select(s => MerkleTree.HashOf(s, node => hashes.GetValueOrDefault(node.Position) ?? throw Damaged(node)))];
    }

    public Task<byte[]> LeafAsync(long leafIndex, CancellationToken ct) =>
        context.Set<LogLeaf>().AsNoTracking().Where(l => l.Index == leafIndex).Select(l => l.Data).SingleAsync(ct);

    public async Task<IReadOnlyList<LogLeafView>> LeavesAsync(long from, int count, CancellationToken ct)
    {
        var leaves = await context.Set<LogLeaf>().AsNoTracking().Where(l => l.Index >= from).OrderBy(l => l.Index).Take(count).ToListAsync(ct);
        return [.. leaves.Select(l => new LogLeafView(l.Index, l.Data, MerkleHash.OfLeaf(l.Data)))];
    }

    public Task<byte[]> ContentAsync(long leafIndex, CancellationToken ct) =>
        context.Set<LogContent>().AsNoTracking().Where(c => c.LeafIndex == leafIndex).Select(c => c.Bytes).SingleAsync(ct);

    /// <summary>The update comes first: it locks the row on all three databases, so what is read next stays true until the commit.</summary>
    private async Task<long> TakeIndexAsync(CancellationToken ct)
    {
        if (context.Database.CurrentTransaction is null) throw new InvalidOperationException("The log is appended to within a transaction only.");
        if (await context.Set<LogHead>().ExecuteUpdateAsync(set => set.SetProperty(h => h.Size, h => h.Size + 1), ct) > 0)
            return await context.Set<LogHead>().AsNoTracking().Select(h => h.Size).SingleAsync(ct) - 1;
        // The first leaf ever. A concurrent first one violates the key; its event is delivered again.
        var head = new LogHead { Size = 1 };
        context.Add(head);
        await context.SaveChangesAsync(ct);
        context.Entry(head).State = EntityState.Detached;
        return 0;
    }

    private static InvalidOperationException Damaged(NodeAddress node) =>
        new($"The archive log is damaged: node {node.Level}/{node.Index} is missing.");
}
